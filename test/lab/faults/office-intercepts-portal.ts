/** A filter that looks into the portal's connections alone. */
export default {
  id: "office-intercepts-portal",
  where: "local-network",
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "https-interception" },
  ambiguous: true,
  twin: "carrier-intercepts-portal",
  async inject(net) {
    await net.middlebox("router").intercept({ to: "portal" });
  },
} satisfies Fault;
