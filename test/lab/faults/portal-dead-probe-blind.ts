/** One region alone; the probe has never reached it. */
export default {
  id: "portal-dead-probe-blind",
  where: "server",
  probe: "blind",
  expected: { side: "beyond", locus: "server", scenario: "server-outage" },
  ambiguous: true,
  twin: "carrier-drops-portal-probe-blind",
  async inject(net) {
    await net.at("portal").drop({ port: 8443 });
  },
} satisfies Fault;
