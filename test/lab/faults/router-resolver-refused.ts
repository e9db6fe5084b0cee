export default {
  id: "router-resolver-refused",
  where: "local-network",
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "dns-failure" },
  ambiguous: true,
  twin: "carrier-resolver-refused",
  async inject(net) {
    await net.resolver("router").answer({ "dppt.beijing.chinatax.gov.cn": { rcode: "REFUSED" } });
  },
} satisfies Fault;
