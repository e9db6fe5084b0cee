/** One of the two servers takes no connections; browsers go to the other at once, and nobody notices. */
export default {
  id: "healthy-one-address-refuses",
  where: "none",
  probe: "reaches",
  expected: { side: "none", locus: "none", scenario: "healthy" },
  async inject(net) {
    await net.site("portal").stop({ address: "36.110.20.11" });
  },
} satisfies Fault;
