/** The first of its two servers is out of order behind its own gateway. */
export default {
  id: "portal-one-server-503",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "load-balancer-misroute" },
  async inject(net) {
    await net.site("portal").status(503, { address: "36.110.20.11" });
  },
} satisfies Fault;
