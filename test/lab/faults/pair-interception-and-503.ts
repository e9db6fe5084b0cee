export default {
  id: "pair-interception-and-503",
  where: ["local-network", "server"],
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "https-interception" },
  also: "server-outage",
  async inject(net) {
    await net.middlebox("router").intercept();
    await net.site("portal").status(503);
  },
} satisfies Fault;
