/** Computer and probe are wrong alike; the check host and the region's site know better. */
export default {
  id: "clock-fast-probe-clock-fast",
  where: "device",
  probe: "reaches",
  expected: { side: "user", locus: "device", scenario: "clock-skew" },
  kind: "probe",
  async inject(net) {
    await net.client.clock(120 * 86_400);
    await net.probe.clock(120 * 86_400);
  },
} satisfies Fault;
