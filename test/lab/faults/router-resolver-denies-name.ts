export default {
  id: "router-resolver-denies-name",
  where: "local-network",
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "dns-failure" },
  ambiguous: true,
  twin: "carrier-resolver-denies-name",
  async inject(net) {
    await net.resolver("router").answer({ "dppt.beijing.chinatax.gov.cn": { rcode: "NXDOMAIN" } });
  },
} satisfies Fault;
