export default {
  id: "portal-one-server-reset-on-accept",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "load-balancer-misroute" },
  async inject(net) {
    await net.site("portal").tls("reset-on-accept", { address: "36.110.20.11" });
  },
} satisfies Fault;
