/** Whoever keeps the name wrote a wrong address into it, and everybody gets that. */
export default {
  id: "portal-name-says-loopback",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "dns-failure" },
  async inject(net) {
    await net.resolver("authority").answer({ "dppt.beijing.chinatax.gov.cn": { A: ["127.0.0.1"] } });
  },
} satisfies Fault;
