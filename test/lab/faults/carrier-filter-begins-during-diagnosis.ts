export default {
  id: "carrier-filter-begins-during-diagnosis",
  where: "path",
  probe: "reaches",
  expected: { side: "beyond", locus: "path", scenario: "isp-fault" },
  ambiguous: true,
  twin: "office-filter-begins-during-diagnosis",
  kind: "timed",
  async inject(net) {
    await net.line.delay(200);
    net.later(0.6, () => net.at("carrier").drop({ to: "portal" }));
  },
} satisfies Fault;
