/** A cache in between gives everybody the same answer. */
export default {
  id: "healthy-probe-answers-another-target",
  where: "none",
  probe: "reaches",
  expected: { side: "none", locus: "none", scenario: "healthy" },
  kind: "probe",
  async inject(net) {
    await net.probe.front({ measurements: { target: "https://dppt.tianjin.chinatax.gov.cn:8443" } });
  },
} satisfies Fault;
