export default {
  id: "pair-captive-portal-and-503",
  where: ["local-network", "server"],
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "captive-portal" },
  async inject(net) {
    await net.middlebox("router").captivePortal();
    await net.site("portal").status(503);
  },
} satisfies Fault;
