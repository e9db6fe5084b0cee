/** Wireless at its limit: seconds for every round trip, to whomever. */
export default {
  id: "office-line-weak",
  where: "local-network",
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "weak-network" },
  ambiguous: true,
  twin: "carrier-line-weak",
  async inject(net) {
    await net.line.delay(1100, "router");
  },
} satisfies Fault;
