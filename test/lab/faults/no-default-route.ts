/** The computer knows its own network only; the resolver in it still answers. */
export default {
  id: "no-default-route",
  where: "device",
  probe: "reaches",
  expected: { side: "user", locus: "device", scenario: "no-network" },
  ambiguous: true,
  twin: "router-shuts-computer-out",
  async inject(net) {
    await net.client.unroute();
  },
} satisfies Fault;
