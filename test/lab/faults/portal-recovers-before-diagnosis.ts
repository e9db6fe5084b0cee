/** The user saw it fail; when the diagnosis begins it is well again. */
export default {
  id: "portal-recovers-before-diagnosis",
  where: "none",
  probe: "reaches",
  expected: { side: "none", locus: "none", scenario: "healthy" },
  kind: "timed",
  visit: true,
  async inject(net) {
    await net.at("portal").refuse({ port: 8443 });
    net.later(0, () => net.at("portal").clear());
  },
} satisfies Fault;
