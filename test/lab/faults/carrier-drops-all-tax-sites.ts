export default {
  id: "carrier-drops-all-tax-sites",
  where: "path",
  probe: "reaches",
  expected: { side: "beyond", locus: "path", scenario: "isp-fault" },
  ambiguous: true,
  twin: "office-drops-all-tax-sites",
  async inject(net) {
    await net.at("carrier").drop({ to: "tax" });
  },
} satisfies Fault;
