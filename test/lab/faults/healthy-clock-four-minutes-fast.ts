export default {
  id: "healthy-clock-four-minutes-fast",
  where: "none",
  probe: "reaches",
  expected: { side: "none", locus: "none", scenario: "healthy" },
  async inject(net) {
    await net.client.clock(4 * 60);
  },
} satisfies Fault;
