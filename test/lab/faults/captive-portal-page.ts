export default {
  id: "captive-portal-page",
  where: "local-network",
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "captive-portal" },
  async inject(net) {
    await net.middlebox("router").captivePortal({ answer: "page" });
  },
} satisfies Fault;
