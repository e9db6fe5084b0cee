export default {
  id: "router-resolver-silent",
  where: "local-network",
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "dns-failure" },
  ambiguous: true,
  twin: "carrier-resolver-silent",
  async inject(net) {
    await net.at("router").drop({ port: 53, protocol: "udp" });
  },
} satisfies Fault;
