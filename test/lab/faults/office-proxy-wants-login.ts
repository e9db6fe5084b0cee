/** The proxy wants a name and a password, and nobody was told. */
export default {
  id: "office-proxy-wants-login",
  where: "local-network",
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "proxy-or-vpn-misroute" },
  async inject(net) {
    await net.proxy.serve({ refuses: ["cn", "com", "pub", "example"], status: 407 });
  },
} satisfies Fault;
