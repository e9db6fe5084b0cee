export default {
  id: "office-closes-by-name",
  where: "local-network",
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "isp-fault" },
  ambiguous: true,
  twin: "carrier-closes-by-name",
  async inject(net) {
    await net.middlebox("router").byServerName(["dppt.beijing.chinatax.gov.cn"], "close");
  },
} satisfies Fault;
