export default {
  id: "portal-certificate-untrusted",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "root-certificate-not-trusted" },
  async inject(net) {
    await net.site("portal").certificate("untrusted");
  },
} satisfies Fault;
