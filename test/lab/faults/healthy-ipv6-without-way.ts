/** The portal has IPv6 addresses and the office has no way to them: the browser takes IPv4 at once. */
export default {
  id: "healthy-ipv6-without-way",
  where: "none",
  probe: "reaches",
  expected: { side: "none", locus: "none", scenario: "healthy" },
  async inject(net) {
    await net.dualStack();
    for (const site of ["portal", "region-site", "other-region", "controls"])
      await net.at("router").reject({ to: `${site}-ipv6` });
  },
} satisfies Fault;
