/** A satellite line: 420 ms for every round trip. */
export default {
  id: "healthy-high-latency",
  where: "none",
  probe: "reaches",
  expected: { side: "none", locus: "none", scenario: "healthy" },
  async inject(net) {
    await net.line.delay(210);
  },
} satisfies Fault;
