/** The carrier's resolver names another good server of the portal than the probe's does: geo-DNS, no fault. */
export default {
  id: "healthy-other-dns-answer",
  where: "none",
  probe: "reaches",
  expected: { side: "none", locus: "none", scenario: "healthy" },
  async inject(net) {
    await net.resolver("carrier").answer({ "dppt.beijing.chinatax.gov.cn": { A: ["36.110.20.22"] } });
  },
} satisfies Fault;
