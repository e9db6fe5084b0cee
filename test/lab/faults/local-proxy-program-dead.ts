/** A program for faster access was ended, and the browser still goes through it. */
export default {
  id: "local-proxy-program-dead",
  where: "device",
  probe: "reaches",
  expected: { side: "user", locus: "device", scenario: "proxy-or-vpn-misroute" },
  allows: ["proxy"],
  async inject(net) {
    await net.client.policy({ ProxySettings: { ProxyMode: "fixed_servers", ProxyServer: "127.0.0.1:7890" } });
  },
} satisfies Fault;
