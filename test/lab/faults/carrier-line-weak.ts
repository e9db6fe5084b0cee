export default {
  id: "carrier-line-weak",
  where: "path",
  probe: "reaches",
  expected: { side: "beyond", locus: "path", scenario: "weak-network" },
  ambiguous: true,
  twin: "office-line-weak",
  async inject(net) {
    await net.line.delay(1100);
  },
} satisfies Fault;
