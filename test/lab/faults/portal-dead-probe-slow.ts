/** The probe answers when the verdict is long there. */
export default {
  id: "portal-dead-probe-slow",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "server-outage" },
  ambiguous: true,
  twin: "office-drops-portal-probe-slow",
  kind: "probe",
  async inject(net) {
    await net.probe.front({ delayMs: 15_000 });
    await net.at("portal").drop({ port: 8443 });
  },
} satisfies Fault;
