/** The cable is pulled while the first answers are on their way. */
export default {
  id: "link-down-during-diagnosis",
  where: "device",
  probe: "reaches",
  expected: { side: "user", locus: "device", scenario: "no-network" },
  kind: "timed",
  async inject(net) {
    await net.line.delay(400);
    net.later(0.8, () => net.client.linkDown());
  },
} satisfies Fault;
