export default {
  id: "portal-dead-probe-without-resolver",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "server-outage" },
  ambiguous: true,
  twin: "office-drops-portal-probe-without-resolver",
  kind: "probe",
  async inject(net) {
    await net.at("probe").drop({ to: "47.100.30.53", port: 443 });
    await net.at("portal").drop({ port: 8443 });
  },
} satisfies Fault;
