export default {
  id: "portal-chunks-broken-seen",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "answer-damaged" },
  visit: true,
  async inject(net) {
    await net.site("portal").tls("broken-chunks");
  },
} satisfies Fault;
