/** A private address with nobody there. */
export default {
  id: "router-resolver-says-private",
  where: "local-network",
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "dns-hijack" },
  ambiguous: true,
  twin: "carrier-resolver-says-private",
  async inject(net) {
    await net.resolver("router").answer({ "dppt.beijing.chinatax.gov.cn": { A: ["10.10.34.35"] } });
  },
} satisfies Fault;
