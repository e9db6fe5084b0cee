/** The probe answers when the verdict is long there. */
export default {
  id: "healthy-probe-slow",
  where: "none",
  probe: "reaches",
  expected: { side: "none", locus: "none", scenario: "healthy" },
  kind: "probe",
  async inject(net) {
    await net.probe.front({ delayMs: 15_000 });
  },
} satisfies Fault;
