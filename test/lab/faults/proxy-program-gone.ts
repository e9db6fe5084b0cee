/** A program on this computer was the proxy and has been closed without tidying up. */
export default {
  id: "proxy-program-gone",
  where: "device",
  probe: "reaches",
  expected: { side: "user", locus: "device", scenario: "proxy-or-vpn-misroute" },
  ambiguous: true,
  twin: "office-proxy-gone",
  async inject(net) {
    await net.client.policy({ ProxySettings: { ProxyMode: "fixed_servers", ProxyServer: "127.0.0.1:7890" } });
  },
} satisfies Fault;
