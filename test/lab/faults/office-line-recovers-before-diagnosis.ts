/** The whole line was gone when the user tried; it is back when the diagnosis begins. */
export default {
  id: "office-line-recovers-before-diagnosis",
  where: "none",
  probe: "reaches",
  expected: { side: "none", locus: "none", scenario: "healthy" },
  kind: "timed",
  visit: true,
  async inject(net) {
    await net.at("carrier").reject({ from: "office", protocol: "tcp" });
    net.later(0, () => net.at("carrier").clear());
  },
} satisfies Fault;
