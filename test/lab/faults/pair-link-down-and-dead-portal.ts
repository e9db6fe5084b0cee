export default {
  id: "pair-link-down-and-dead-portal",
  where: ["device", "server"],
  probe: "reaches",
  expected: { side: "user", locus: "device", scenario: "no-network" },
  async inject(net) {
    await net.client.linkDown();
    await net.site("portal").stop();
  },
} satisfies Fault;
