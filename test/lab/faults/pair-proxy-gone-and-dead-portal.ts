export default {
  id: "pair-proxy-gone-and-dead-portal",
  where: ["local-network", "server"],
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "proxy-or-vpn-misroute" },
  async inject(net) {
    await net.proxy.gone();
    await net.site("portal").stop();
  },
} satisfies Fault;
