/** The proxy is the only way out: the office resolves no names of the world and lets no computer out. */
export default {
  id: "healthy-proxy-only-office",
  where: "none",
  probe: "reaches",
  expected: { side: "none", locus: "none", scenario: "healthy" },
  async inject(net) {
    await net.proxy.serve();
    await net.at("router").drop({ from: "192.168.1.100", to: ["tax", "controls", "doh", "probe"] });
    await net.resolver("router").answer({ "*": { rcode: "NXDOMAIN" } });
  },
} satisfies Fault;
