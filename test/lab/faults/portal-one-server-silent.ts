/** The first of its two addresses; the other is well. */
export default {
  id: "portal-one-server-silent",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "load-balancer-misroute" },
  async inject(net) {
    await net.site("portal").tls("silent", { address: "36.110.20.11" });
  },
} satisfies Fault;
