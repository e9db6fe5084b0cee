/** The office looks into TLS, with its root installed, and its gateway cuts answers short. */
export default {
  id: "office-gateway-cuts-answers",
  where: "local-network",
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "answer-damaged" },
  ambiguous: true,
  twin: "portal-answer-truncated",
  async inject(net) {
    await net.middlebox("router").intercept({ to: "portal", trusted: true, breaks: "length" });
  },
} satisfies Fault;
