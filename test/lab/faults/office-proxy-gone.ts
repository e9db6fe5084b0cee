/** The office's proxy has stopped; its address is still in every browser. */
export default {
  id: "office-proxy-gone",
  where: "local-network",
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "proxy-or-vpn-misroute" },
  async inject(net) {
    await net.proxy.gone();
  },
} satisfies Fault;
