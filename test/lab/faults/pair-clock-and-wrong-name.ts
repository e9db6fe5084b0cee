export default {
  id: "pair-clock-and-wrong-name",
  where: ["device", "server"],
  probe: "reaches",
  expected: { side: "user", locus: "device", scenario: "clock-skew" },
  also: "server-certificate-wrong-name",
  async inject(net) {
    await net.client.clock(-2 * 365 * 86_400);
    await net.site("portal").certificate("wrong-name");
  },
} satisfies Fault;
