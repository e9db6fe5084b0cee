export default {
  id: "carrier-drops-portal-probe-blind",
  where: "path",
  probe: "blind",
  expected: { side: "beyond", locus: "path", scenario: "isp-fault" },
  ambiguous: true,
  twin: "portal-dead-probe-blind",
  async inject(net) {
    await net.at("carrier").drop({ to: "portal" });
  },
} satisfies Fault;
