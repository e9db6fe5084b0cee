/** The probe answers when everything else is long there, and just before the verdict. */
export default {
  id: "portal-dead-probe-almost-late",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "server-outage" },
  kind: "probe",
  async inject(net) {
    await net.probe.front({ delayMs: 3500 });
    await net.site("portal").stop();
  },
} satisfies Fault;
