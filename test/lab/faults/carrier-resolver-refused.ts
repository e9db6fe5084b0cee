export default {
  id: "carrier-resolver-refused",
  where: "path",
  probe: "reaches",
  expected: { side: "beyond", locus: "path", scenario: "dns-failure" },
  ambiguous: true,
  twin: "router-resolver-refused",
  async inject(net) {
    await net.resolver("carrier").answer({ "dppt.beijing.chinatax.gov.cn": { rcode: "REFUSED" } });
  },
} satisfies Fault;
