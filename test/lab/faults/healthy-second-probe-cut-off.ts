/** All is well here and at one probe; the line of another probe is broken. */
export default {
  id: "healthy-second-probe-cut-off",
  where: "none",
  probe: "reaches",
  expected: { side: "none", locus: "none", scenario: "healthy" },
  async inject(net) {
    await net.probe.second();
    await net.at("core").drop({ from: "second-probe", to: "portal" });
  },
} satisfies Fault;
