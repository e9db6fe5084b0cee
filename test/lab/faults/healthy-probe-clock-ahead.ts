/** The clock of the probe is three hours ahead. */
export default {
  id: "healthy-probe-clock-ahead",
  where: "none",
  probe: "reaches",
  expected: { side: "none", locus: "none", scenario: "healthy" },
  kind: "probe",
  async inject(net) {
    await net.probe.clock(3 * 3600);
  },
} satisfies Fault;
