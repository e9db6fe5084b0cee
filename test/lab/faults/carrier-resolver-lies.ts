export default {
  id: "carrier-resolver-lies",
  where: "path",
  probe: "reaches",
  expected: { side: "beyond", locus: "path", scenario: "dns-hijack" },
  ambiguous: true,
  twin: "router-resolver-lies",
  async inject(net) {
    await net.resolver("carrier").answer({ "dppt.beijing.chinatax.gov.cn": { A: ["60.28.100.10"] } });
  },
} satisfies Fault;
