/** The office's proxy script has a mistake in it. */
export default {
  id: "office-pac-broken",
  where: "local-network",
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "proxy-or-vpn-misroute" },
  async inject(net) {
    await net.client.policy({
      ProxySettings: {
        ProxyMode: "pac_script",
        ProxyPacUrl: `data:text/plain;base64,${btoa("function FindProxyForURL(url, host) { return")}`,
        ProxyPacMandatory: true,
      },
    });
  },
} satisfies Fault;
