/** A proxy script that sends tax sites through the proxy and all else around it. */
export default {
  id: "healthy-pac",
  where: "none",
  probe: "reaches",
  expected: { side: "none", locus: "none", scenario: "healthy" },
  async inject(net) {
    await net.proxy.serve();
    const script = `function FindProxyForURL(url, host) {
      return dnsDomainIs(host, ".chinatax.gov.cn") ? "PROXY 192.168.1.1:3128" : "DIRECT";
    }`;
    await net.client.policy({
      ProxySettings: { ProxyMode: "pac_script", ProxyPacUrl: `data:text/plain;base64,${btoa(script)}` },
    });
  },
} satisfies Fault;
