export default {
  id: "router-resolver-servfail",
  where: "local-network",
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "dns-failure" },
  ambiguous: true,
  twin: "carrier-resolver-servfail",
  async inject(net) {
    await net.resolver("router").answer({ "dppt.beijing.chinatax.gov.cn": { rcode: "SERVFAIL" } });
  },
} satisfies Fault;
