export default {
  id: "carrier-silences-by-name",
  where: "path",
  probe: "reaches",
  expected: { side: "beyond", locus: "path", scenario: "isp-fault" },
  ambiguous: true,
  twin: "office-silences-by-name",
  async inject(net) {
    await net.middlebox("carrier").byServerName(["dppt.beijing.chinatax.gov.cn"], "silent");
  },
} satisfies Fault;
