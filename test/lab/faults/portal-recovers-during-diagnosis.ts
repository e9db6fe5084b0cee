/** The first packet is lost, the third try of the same connection gets through: it is well now. */
export default {
  id: "portal-recovers-during-diagnosis",
  where: "none",
  probe: "reaches",
  expected: { side: "none", locus: "none", scenario: "healthy" },
  kind: "timed",
  async inject(net) {
    await net.at("portal").drop({ port: 8443 });
    net.later(1.5, () => net.at("portal").clear());
  },
} satisfies Fault;
