/** The line of the region's data centre: all its sites are gone for everybody. */
export default {
  id: "region-cut-off",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "server-outage" },
  async inject(net) {
    await net.at("core").drop({ to: ["portal", "region-site"] });
  },
} satisfies Fault;
