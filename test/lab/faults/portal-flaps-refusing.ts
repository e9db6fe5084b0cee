/** One address, behind it two servers by turns, of which one refuses. */
export default {
  id: "portal-flaps-refusing",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "load-balancer-misroute" },
  kind: "timed",
  async inject(net) {
    await net.resolver("authority").answer({ "dppt.beijing.chinatax.gov.cn": { A: ["36.110.20.11"] } });
    await net.at("portal").refuse({ port: 8443, every: 2 });
  },
} satisfies Fault;
