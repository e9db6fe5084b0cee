export default {
  id: "captive-portal-redirect",
  where: "local-network",
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "captive-portal" },
  async inject(net) {
    await net.middlebox("router").captivePortal();
  },
} satisfies Fault;
