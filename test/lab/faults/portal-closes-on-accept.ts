export default {
  id: "portal-closes-on-accept",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "server-outage" },
  async inject(net) {
    await net.site("portal").tls("close-on-accept");
  },
} satisfies Fault;
