/** The office looks into TLS, and its root is installed as it should be. */
export default {
  id: "healthy-known-inspection",
  where: "none",
  probe: "reaches",
  expected: { side: "none", locus: "none", scenario: "healthy" },
  async inject(net) {
    await net.middlebox("router").intercept({ trusted: true });
  },
} satisfies Fault;
