export default {
  id: "pair-captive-portal-and-dead-portal",
  where: ["local-network", "server"],
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "captive-portal" },
  also: "server-outage",
  async inject(net) {
    await net.middlebox("router").captivePortal();
    await net.site("portal").stop();
  },
} satisfies Fault;
