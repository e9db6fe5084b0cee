/** The browser waits for the first address and never comes to the second. */
export default {
  id: "portal-one-address-drops",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "load-balancer-misroute" },
  async inject(net) {
    await net.at("portal").drop({ to: "36.110.20.11" });
  },
} satisfies Fault;
