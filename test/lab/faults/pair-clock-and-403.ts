export default {
  id: "pair-clock-and-403",
  where: ["device", "application"],
  probe: "reaches",
  expected: { side: "user", locus: "device", scenario: "clock-skew" },
  async inject(net) {
    await net.client.clock(-2 * 365 * 86_400);
    await net.site("portal").status(403, { onlyFrom: "office" });
  },
} satisfies Fault;
