export default {
  id: "pair-proxy-gone-and-403",
  where: ["local-network", "application"],
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "proxy-or-vpn-misroute" },
  async inject(net) {
    await net.proxy.gone();
    await net.site("portal").status(403, { onlyFrom: "office" });
  },
} satisfies Fault;
