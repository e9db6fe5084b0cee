/** Outside, the name leads to somebody else. */
export default {
  id: "healthy-probe-resolver-lies",
  where: "none",
  probe: "reaches",
  expected: { side: "none", locus: "none", scenario: "healthy" },
  kind: "probe",
  async inject(net) {
    await net.resolver("outside").answer({ "dppt.beijing.chinatax.gov.cn": { A: ["60.28.100.10"] } });
  },
} satisfies Fault;
