/** The probe serves only 443, so its silence on 8443 is no sign of a closed port; it finds the portal dead itself. */
export default {
  id: "all-portals-dead-probe-without-8443",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "server-outage" },
  kind: "probe",
  async inject(net) {
    await net.probe.ports([443]);
    await net.at("portal").drop({ port: 8443 });
    await net.at("other-region").drop({ port: 8443 });
  },
} satisfies Fault;
