/** The probe's own resolver is dead: that it cannot name the portal says nothing of the portal. */
export default {
  id: "office-drops-portal-probe-without-resolver",
  where: "local-network",
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "isp-fault" },
  ambiguous: true,
  twin: "portal-dead-probe-without-resolver",
  kind: "probe",
  async inject(net) {
    await net.at("probe").drop({ to: "47.100.30.53", port: 443 });
    await net.at("router").drop({ to: "portal" });
  },
} satisfies Fault;
