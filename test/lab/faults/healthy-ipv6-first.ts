/** The portal has IPv6 addresses alone for this carrier; the probe sees it by IPv4. */
export default {
  id: "healthy-ipv6-first",
  where: "none",
  probe: "reaches",
  expected: { side: "none", locus: "none", scenario: "healthy" },
  async inject(net) {
    await net.dualStack();
    await net
      .resolver("carrier")
      .answer({ "dppt.beijing.chinatax.gov.cn": { AAAA: net.addresses("portal-ipv6").slice(0, 1) } });
  },
} satisfies Fault;
