/** The office firewall drops port 8443 just when the line of one of two probes is broken. */
export default {
  id: "firewall-drops-8443-second-probe-cut-off",
  where: "local-network",
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "firewall-blocks-port" },
  async inject(net) {
    await net.probe.second();
    await net.at("core").drop({ from: "second-probe", to: "portal" });
    await net.at("router").drop({ port: 8443 });
  },
} satisfies Fault;
