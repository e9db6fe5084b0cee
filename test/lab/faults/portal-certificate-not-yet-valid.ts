export default {
  id: "portal-certificate-not-yet-valid",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "server-certificate-expired" },
  async inject(net) {
    await net.site("portal").certificate("not-yet-valid");
  },
} satisfies Fault;
