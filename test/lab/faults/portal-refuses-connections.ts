export default {
  id: "portal-refuses-connections",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "server-outage" },
  async inject(net) {
    await net.site("portal").stop();
  },
} satisfies Fault;
