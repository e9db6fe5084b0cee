/** Every page ends before the length that was announced. */
export default {
  id: "portal-answer-truncated",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "answer-damaged" },
  ambiguous: true,
  twin: "office-gateway-cuts-answers",
  async inject(net) {
    await net.site("portal").tls("truncated-response");
  },
} satisfies Fault;
