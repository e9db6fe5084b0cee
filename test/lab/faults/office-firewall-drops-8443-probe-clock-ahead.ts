export default {
  id: "office-firewall-drops-8443-probe-clock-ahead",
  where: "local-network",
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "firewall-blocks-port" },
  kind: "probe",
  async inject(net) {
    await net.probe.clock(6 * 3600);
    await net.at("router").drop({ port: 8443 });
  },
} satisfies Fault;
