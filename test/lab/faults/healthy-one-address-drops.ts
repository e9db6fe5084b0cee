/** One of the two addresses is dead; browsers go to the other after a moment. */
export default {
  id: "healthy-one-address-drops",
  where: "none",
  probe: "reaches",
  expected: { side: "none", locus: "none", scenario: "healthy" },
  async inject(net) {
    await net.at("portal").drop({ to: "36.110.20.11" });
  },
} satisfies Fault;
