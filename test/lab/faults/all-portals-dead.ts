/** Every region's portals die at once while offices are fine: no office firewall, whatever it looks like. */
export default {
  id: "all-portals-dead",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "server-outage" },
  quick: true,
  async inject(net) {
    await net.at("portal").drop({ port: 8443 });
    await net.at("other-region").drop({ port: 8443 });
  },
} satisfies Fault;
