export default {
  id: "office-pac-names-dead-proxy",
  where: "local-network",
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "proxy-or-vpn-misroute" },
  async inject(net) {
    const script = 'function FindProxyForURL(url, host) { return "PROXY 192.168.1.1:8080"; }';
    await net.client.policy({
      ProxySettings: { ProxyMode: "pac_script", ProxyPacUrl: `data:text/plain;base64,${btoa(script)}` },
    });
  },
} satisfies Fault;
