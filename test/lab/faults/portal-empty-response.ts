export default {
  id: "portal-empty-response",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "server-outage" },
  async inject(net) {
    await net.site("portal").tls("empty-response");
  },
} satisfies Fault;
