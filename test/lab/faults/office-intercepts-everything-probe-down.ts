export default {
  id: "office-intercepts-everything-probe-down",
  where: "local-network",
  probe: "down",
  expected: { side: "user", locus: "local-network", scenario: "https-interception" },
  async inject(net) {
    await net.middlebox("router").intercept();
  },
} satisfies Fault;
