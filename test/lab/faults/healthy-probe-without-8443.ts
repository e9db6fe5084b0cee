/** The probe serves only 443. */
export default {
  id: "healthy-probe-without-8443",
  where: "none",
  probe: "reaches",
  expected: { side: "none", locus: "none", scenario: "healthy" },
  kind: "probe",
  async inject(net) {
    await net.probe.ports([443]);
  },
} satisfies Fault;
