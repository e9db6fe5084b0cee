/** The office's proxy has stopped; its address is still in every browser. */
export default {
  id: "office-proxy-gone",
  where: "local-network",
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "proxy-or-vpn-misroute" },
  ambiguous: true,
  twin: "proxy-program-gone",
  async inject(net) {
    await net.client.policy({ ProxySettings: { ProxyMode: "fixed_servers", ProxyServer: "192.168.1.1:3128" } });
  },
} satisfies Fault;
