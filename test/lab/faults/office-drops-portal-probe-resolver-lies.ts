export default {
  id: "office-drops-portal-probe-resolver-lies",
  where: "local-network",
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "isp-fault" },
  ambiguous: true,
  twin: "portal-dead-probe-resolver-lies",
  kind: "probe",
  async inject(net) {
    await net.resolver("outside").answer({ "dppt.beijing.chinatax.gov.cn": { A: ["60.28.100.10"] } });
    await net.at("router").drop({ to: "portal" });
  },
} satisfies Fault;
