export default {
  id: "portal-name-servfail",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "dns-failure" },
  async inject(net) {
    await net.resolver("authority").answer({ "dppt.beijing.chinatax.gov.cn": { rcode: "SERVFAIL" } });
  },
} satisfies Fault;
