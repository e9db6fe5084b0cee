export default {
  id: "carrier-resolver-says-private",
  where: "path",
  probe: "reaches",
  expected: { side: "beyond", locus: "path", scenario: "dns-hijack" },
  ambiguous: true,
  twin: "router-resolver-says-private",
  async inject(net) {
    await net.resolver("carrier").answer({ "dppt.beijing.chinatax.gov.cn": { A: ["10.10.34.35"] } });
  },
} satisfies Fault;
