export default {
  id: "router-resolver-lies",
  where: "local-network",
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "dns-hijack" },
  ambiguous: true,
  twin: "carrier-resolver-lies",
  async inject(net) {
    await net.resolver("router").answer({ "dppt.beijing.chinatax.gov.cn": { A: ["60.28.100.10"] } });
  },
} satisfies Fault;
