export default {
  id: "portal-503-probe-down",
  where: "server",
  probe: "down",
  expected: { side: "beyond", locus: "server", scenario: "server-outage" },
  async inject(net) {
    await net.site("portal").status(503);
  },
} satisfies Fault;
