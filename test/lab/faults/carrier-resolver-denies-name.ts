export default {
  id: "carrier-resolver-denies-name",
  where: "path",
  probe: "reaches",
  expected: { side: "beyond", locus: "path", scenario: "dns-failure" },
  ambiguous: true,
  twin: "router-resolver-denies-name",
  async inject(net) {
    await net.resolver("carrier").answer({ "dppt.beijing.chinatax.gov.cn": { rcode: "NXDOMAIN" } });
  },
} satisfies Fault;
