export default {
  id: "pair-link-down-and-expired-certificate",
  where: ["device", "server"],
  probe: "reaches",
  expected: { side: "user", locus: "device", scenario: "no-network" },
  async inject(net) {
    await net.client.linkDown();
    await net.site("portal").certificate("expired");
  },
} satisfies Fault;
