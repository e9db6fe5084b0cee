/** A filter in the router that answers with the asker's own address. */
export default {
  id: "router-resolver-says-loopback",
  where: "local-network",
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "dns-hijack" },
  ambiguous: true,
  twin: "hosts-file-says-loopback",
  async inject(net) {
    await net.resolver("router").answer({ "dppt.beijing.chinatax.gov.cn": { A: ["127.0.0.1"] } });
  },
} satisfies Fault;
