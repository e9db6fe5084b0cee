/** Routers near the portal say that there is no way to it. */
export default {
  id: "portal-line-unreachable",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "server-outage" },
  async inject(net) {
    await net.at("core").unroute("portal");
  },
} satisfies Fault;
