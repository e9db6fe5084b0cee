export default {
  id: "pair-interception-and-401",
  where: ["local-network", "application"],
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "https-interception" },
  async inject(net) {
    await net.middlebox("router").intercept();
    await net.site("portal").status(401);
  },
} satisfies Fault;
