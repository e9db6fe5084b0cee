/** No IPv6 packet comes through, so no IPv6 connection opens, and the browser takes IPv4 a moment later. */
export default {
  id: "healthy-ipv6-lost",
  where: "none",
  probe: "reaches",
  expected: { side: "none", locus: "none", scenario: "healthy" },
  async inject(net) {
    await net.dualStack();
    for (const site of ["portal", "region-site", "other-region", "controls"])
      await net.at("carrier").drop({ to: `${site}-ipv6` });
  },
} satisfies Fault;
