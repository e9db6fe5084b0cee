export default {
  id: "pair-captive-portal-and-403",
  where: ["local-network", "application"],
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "captive-portal" },
  async inject(net) {
    await net.middlebox("router").captivePortal();
    await net.site("portal").status(403, { onlyFrom: "office" });
  },
} satisfies Fault;
