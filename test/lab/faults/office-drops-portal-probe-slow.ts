export default {
  id: "office-drops-portal-probe-slow",
  where: "local-network",
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "isp-fault" },
  ambiguous: true,
  twin: "portal-dead-probe-slow",
  kind: "probe",
  async inject(net) {
    await net.probe.front({ delayMs: 15_000 });
    await net.at("router").drop({ to: "portal" });
  },
} satisfies Fault;
