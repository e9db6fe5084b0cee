export default {
  id: "office-firewall-drops-8443-probe-blind-without-8443",
  where: "local-network",
  probe: "blind",
  expected: { side: "user", locus: "local-network", scenario: "firewall-blocks-port" },
  ambiguous: true,
  twin: "all-portals-dead-probe-blind-without-8443",
  kind: "probe",
  async inject(net) {
    await net.probe.ports([443]);
    await net.at("router").drop({ port: 8443 });
  },
} satisfies Fault;
