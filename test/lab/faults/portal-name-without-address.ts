export default {
  id: "portal-name-without-address",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "dns-failure" },
  async inject(net) {
    await net.resolver("authority").answer({ "dppt.beijing.chinatax.gov.cn": {} });
  },
} satisfies Fault;
