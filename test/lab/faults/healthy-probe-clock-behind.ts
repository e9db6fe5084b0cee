/** The clock of the probe is three hours behind. */
export default {
  id: "healthy-probe-clock-behind",
  where: "none",
  probe: "reaches",
  expected: { side: "none", locus: "none", scenario: "healthy" },
  kind: "probe",
  async inject(net) {
    await net.probe.clock(-3 * 3600);
  },
} satisfies Fault;
