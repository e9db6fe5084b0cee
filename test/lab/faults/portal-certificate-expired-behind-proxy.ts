export default {
  id: "portal-certificate-expired-behind-proxy",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "server-certificate-expired" },
  async inject(net) {
    await net.proxy.serve();
    await net.site("portal").certificate("expired");
  },
} satisfies Fault;
