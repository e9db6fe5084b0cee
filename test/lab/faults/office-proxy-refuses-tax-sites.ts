/** Browsers do not tell what a proxy says when it does not open a tunnel. */
export default {
  id: "office-proxy-refuses-tax-sites",
  where: "local-network",
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "proxy-or-vpn-misroute" },
  ambiguous: true,
  twin: "carrier-refuses-tax-sites-behind-proxy",
  async inject(net) {
    await net.proxy.serve({ refuses: ["chinatax.gov.cn"] });
  },
} satisfies Fault;
