export default {
  id: "office-filter-begins-during-diagnosis",
  where: "local-network",
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "isp-fault" },
  ambiguous: true,
  twin: "carrier-filter-begins-during-diagnosis",
  kind: "timed",
  async inject(net) {
    await net.line.delay(200);
    net.later(0.6, () => net.at("router").drop({ to: "portal" }));
  },
} satisfies Fault;
