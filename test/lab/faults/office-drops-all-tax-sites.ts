export default {
  id: "office-drops-all-tax-sites",
  where: "local-network",
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "isp-fault" },
  ambiguous: true,
  twin: "carrier-drops-all-tax-sites",
  async inject(net) {
    await net.at("router").drop({ to: "tax" });
  },
} satisfies Fault;
