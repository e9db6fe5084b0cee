/** Every region's portals die at once while offices are fine: no office firewall, whatever it looks like. */
export default {
  id: "all-portals-dead-probe-down",
  where: "server",
  probe: "down",
  expected: { side: "beyond", locus: "server", scenario: "server-outage" },
  async inject(net) {
    await net.at("portal").drop({ port: 8443 });
    await net.at("other-region").drop({ port: 8443 });
  },
} satisfies Fault;
