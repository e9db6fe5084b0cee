export default {
  id: "portal-chunks-broken-seen",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "answer-damaged" },
  ambiguous: true,
  twin: "office-gateway-breaks-chunks-seen",
  visit: true,
  async inject(net) {
    await net.site("portal").tls("broken-chunks");
  },
} satisfies Fault;
