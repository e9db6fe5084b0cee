export default {
  id: "office-gateway-cuts-answers-seen",
  where: "local-network",
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "answer-damaged" },
  ambiguous: true,
  twin: "portal-answer-truncated-seen",
  visit: true,
  async inject(net) {
    await net.middlebox("router").intercept({ to: "portal", trusted: true, breaks: "length" });
  },
} satisfies Fault;
