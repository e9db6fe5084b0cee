export default {
  id: "portal-one-server-empty-response",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "load-balancer-misroute" },
  async inject(net) {
    await net.site("portal").tls("empty-response", { address: "36.110.20.11" });
  },
} satisfies Fault;
