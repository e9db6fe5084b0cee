export default {
  id: "router-resolver-empty",
  where: "local-network",
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "dns-failure" },
  ambiguous: true,
  twin: "carrier-resolver-empty",
  async inject(net) {
    await net.resolver("router").answer({ "dppt.beijing.chinatax.gov.cn": {} });
  },
} satisfies Fault;
