export default {
  id: "carrier-intercepts-portal",
  where: "path",
  probe: "reaches",
  expected: { side: "beyond", locus: "path", scenario: "https-interception" },
  ambiguous: true,
  twin: "office-intercepts-portal",
  async inject(net) {
    await net.middlebox("carrier").intercept({ to: "portal" });
  },
} satisfies Fault;
