export default {
  id: "pair-local-proxy-and-503",
  where: ["device", "server"],
  probe: "reaches",
  expected: { side: "user", locus: "device", scenario: "proxy-or-vpn-misroute" },
  also: "server-outage",
  allows: ["proxy"],
  async inject(net) {
    await net.client.policy({ ProxySettings: { ProxyMode: "fixed_servers", ProxyServer: "127.0.0.1:7890" } });
    await net.site("portal").status(503);
  },
} satisfies Fault;
