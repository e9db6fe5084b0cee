export default {
  id: "portal-silent-after-connecting",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "server-outage" },
  async inject(net) {
    await net.site("portal").tls("silent");
  },
} satisfies Fault;
