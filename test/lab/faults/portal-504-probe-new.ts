export default {
  id: "portal-504-probe-new",
  where: "server",
  probe: "new",
  expected: { side: "beyond", locus: "server", scenario: "server-outage" },
  async inject(net) {
    await net.site("portal").status(504, { body: "<h1>504 Gateway Time-out</h1>" });
  },
} satisfies Fault;
