export default {
  id: "office-gateway-breaks-chunks-seen",
  where: "local-network",
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "answer-damaged" },
  ambiguous: true,
  twin: "portal-chunks-broken-seen",
  visit: true,
  async inject(net) {
    await net.middlebox("router").intercept({ to: "portal", trusted: true, breaks: "chunks" });
  },
} satisfies Fault;
