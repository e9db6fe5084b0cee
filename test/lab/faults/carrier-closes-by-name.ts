export default {
  id: "carrier-closes-by-name",
  where: "path",
  probe: "reaches",
  expected: { side: "beyond", locus: "path", scenario: "isp-fault" },
  ambiguous: true,
  twin: "office-closes-by-name",
  async inject(net) {
    await net.middlebox("carrier").byServerName(["dppt.beijing.chinatax.gov.cn"], "close");
  },
} satisfies Fault;
