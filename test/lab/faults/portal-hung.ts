export default {
  id: "portal-hung",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "server-outage" },
  async inject(net) {
    await net.site("portal").tls("hung");
  },
} satisfies Fault;
