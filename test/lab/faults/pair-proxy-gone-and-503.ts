export default {
  id: "pair-proxy-gone-and-503",
  where: ["local-network", "server"],
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "proxy-or-vpn-misroute" },
  async inject(net) {
    await net.proxy.gone();
    await net.site("portal").status(503);
  },
} satisfies Fault;
