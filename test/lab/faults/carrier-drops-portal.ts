export default {
  id: "carrier-drops-portal",
  where: "path",
  probe: "reaches",
  expected: { side: "beyond", locus: "path", scenario: "isp-fault" },
  ambiguous: true,
  twin: "office-drops-portal",
  async inject(net) {
    await net.at("carrier").drop({ to: "portal" });
  },
} satisfies Fault;
