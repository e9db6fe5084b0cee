/** One of the two servers resets every connection; browsers try the other one by themselves, and nobody notices. */
export default {
  id: "healthy-one-server-resets",
  where: "none",
  probe: "reaches",
  expected: { side: "none", locus: "none", scenario: "healthy" },
  async inject(net) {
    await net.site("portal").tls("reset-on-accept", { address: "36.110.20.11" });
  },
} satisfies Fault;
