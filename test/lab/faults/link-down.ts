export default {
  id: "link-down",
  where: "device",
  probe: "reaches",
  expected: { side: "user", locus: "device", scenario: "no-network" },
  async inject(net) {
    await net.client.linkDown();
  },
} satisfies Fault;
