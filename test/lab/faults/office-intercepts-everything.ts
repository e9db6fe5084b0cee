/** The office's gateway looks into TLS, and this computer does not know its root. */
export default {
  id: "office-intercepts-everything",
  where: "local-network",
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "https-interception" },
  quick: true,
  async inject(net) {
    await net.middlebox("router").intercept();
  },
} satisfies Fault;
