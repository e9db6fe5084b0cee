export default {
  id: "portal-chunks-broken",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "answer-damaged" },
  async inject(net) {
    await net.site("portal").tls("broken-chunks");
  },
} satisfies Fault;
