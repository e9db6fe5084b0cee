export default {
  id: "carrier-resolver-empty",
  where: "path",
  probe: "reaches",
  expected: { side: "beyond", locus: "path", scenario: "dns-failure" },
  ambiguous: true,
  twin: "router-resolver-empty",
  async inject(net) {
    await net.resolver("carrier").answer({ "dppt.beijing.chinatax.gov.cn": {} });
  },
} satisfies Fault;
