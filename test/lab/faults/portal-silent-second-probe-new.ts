/** The portal is silent; a probe that has never been there before can say nothing of it, the other can. */
export default {
  id: "portal-silent-second-probe-new",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "server-outage" },
  async inject(net) {
    await net.probe.second("new");
    await net.at("portal").drop({ port: 8443 });
  },
} satisfies Fault;
