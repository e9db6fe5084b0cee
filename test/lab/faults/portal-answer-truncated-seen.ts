/** Every page ends before the length that was announced, and the user saw one. */
export default {
  id: "portal-answer-truncated-seen",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "answer-damaged" },
  ambiguous: true,
  twin: "office-gateway-cuts-answers-seen",
  visit: true,
  async inject(net) {
    await net.site("portal").tls("truncated-response");
  },
} satisfies Fault;
