export default {
  id: "portal-one-server-close-after-client-hello",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "load-balancer-misroute" },
  async inject(net) {
    await net.site("portal").tls("close-after-client-hello", { address: "36.110.20.11" });
  },
} satisfies Fault;
