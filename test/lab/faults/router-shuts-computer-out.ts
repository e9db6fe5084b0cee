/** Parental control or an unpaid bill: names are answered, connections are not let out. */
export default {
  id: "router-shuts-computer-out",
  where: "local-network",
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "no-network" },
  ambiguous: true,
  twin: "no-default-route",
  async inject(net) {
    await net.at("router").reject({ from: "192.168.1.100", protocol: "tcp" });
  },
} satisfies Fault;
