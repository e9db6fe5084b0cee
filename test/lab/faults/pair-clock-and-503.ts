export default {
  id: "pair-clock-and-503",
  where: ["device", "server"],
  probe: "reaches",
  expected: { side: "user", locus: "device", scenario: "clock-skew" },
  also: "server-outage",
  async inject(net) {
    await net.client.clock(-2 * 365 * 86_400);
    await net.site("portal").status(503);
  },
} satisfies Fault;
