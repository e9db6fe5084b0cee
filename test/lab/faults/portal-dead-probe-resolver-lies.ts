/** Outside, the name leads to somebody else: what the probe finds there says nothing of the portal. */
export default {
  id: "portal-dead-probe-resolver-lies",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "server-outage" },
  ambiguous: true,
  twin: "office-drops-portal-probe-resolver-lies",
  kind: "probe",
  async inject(net) {
    await net.resolver("outside").answer({ "dppt.beijing.chinatax.gov.cn": { A: ["60.28.100.10"] } });
    await net.at("portal").drop({ port: 8443 });
  },
} satisfies Fault;
