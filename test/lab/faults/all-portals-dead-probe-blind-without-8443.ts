/** Nobody but portals answers on the port, and the probe has never got in. */
export default {
  id: "all-portals-dead-probe-blind-without-8443",
  where: "server",
  probe: "blind",
  expected: { side: "beyond", locus: "server", scenario: "server-outage" },
  ambiguous: true,
  twin: "office-firewall-drops-8443-probe-blind-without-8443",
  kind: "probe",
  async inject(net) {
    await net.probe.ports([443]);
    await net.at("portal").drop({ port: 8443 });
    await net.at("other-region").drop({ port: 8443 });
  },
} satisfies Fault;
