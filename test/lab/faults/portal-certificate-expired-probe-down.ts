export default {
  id: "portal-certificate-expired-probe-down",
  where: "server",
  probe: "down",
  expected: { side: "beyond", locus: "server", scenario: "server-certificate-expired" },
  async inject(net) {
    await net.site("portal").certificate("expired");
  },
} satisfies Fault;
