export default {
  id: "portal-503-probe-answers-another-target",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "server-outage" },
  kind: "probe",
  async inject(net) {
    await net.probe.front({ measurements: { target: "https://dppt.tianjin.chinatax.gov.cn:8443" } });
    await net.site("portal").status(503);
  },
} satisfies Fault;
