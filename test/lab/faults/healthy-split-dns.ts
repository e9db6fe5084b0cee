/** The office's resolver gives a private address, and a gateway there passes everything on to the portal. */
export default {
  id: "healthy-split-dns",
  where: "none",
  probe: "reaches",
  expected: { side: "none", locus: "none", scenario: "healthy" },
  async inject(net) {
    await net.resolver("router").answer({ "dppt.beijing.chinatax.gov.cn": { A: ["10.20.0.8"] } });
    await net.at("router").lead("10.20.0.8", "36.110.20.11");
  },
} satisfies Fault;
