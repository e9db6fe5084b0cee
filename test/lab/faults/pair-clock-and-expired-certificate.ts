export default {
  id: "pair-clock-and-expired-certificate",
  where: ["device", "server"],
  probe: "reaches",
  expected: { side: "user", locus: "device", scenario: "clock-skew" },
  async inject(net) {
    await net.client.clock(-2 * 365 * 86_400);
    await net.site("portal").certificate("expired");
  },
} satisfies Fault;
