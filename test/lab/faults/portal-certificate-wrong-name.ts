export default {
  id: "portal-certificate-wrong-name",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "server-certificate-wrong-name" },
  async inject(net) {
    await net.site("portal").certificate("wrong-name");
  },
} satisfies Fault;
