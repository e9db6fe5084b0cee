export default {
  id: "clock-two-years-slow",
  where: "device",
  probe: "reaches",
  expected: { side: "user", locus: "device", scenario: "clock-skew" },
  quick: true,
  async inject(net) {
    await net.client.clock(-2 * 365 * 86_400);
  },
} satisfies Fault;
