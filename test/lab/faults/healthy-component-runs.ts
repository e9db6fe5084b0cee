/** A certificate service that the page does not need now. */
export default {
  id: "healthy-component-runs",
  where: "none",
  probe: "reaches",
  expected: { side: "none", locus: "none", scenario: "healthy" },
  allows: ["loopback"],
  async inject(net) {
    await net.client.component(28_000);
  },
} satisfies Fault;
