export default {
  id: "carrier-resolver-servfail",
  where: "path",
  probe: "reaches",
  expected: { side: "beyond", locus: "path", scenario: "dns-failure" },
  ambiguous: true,
  twin: "router-resolver-servfail",
  async inject(net) {
    await net.resolver("carrier").answer({ "dppt.beijing.chinatax.gov.cn": { rcode: "SERVFAIL" } });
  },
} satisfies Fault;
