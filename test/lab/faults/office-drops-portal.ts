/** A list of blocked addresses in the office: nothing else looks different. */
export default {
  id: "office-drops-portal",
  where: "local-network",
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "isp-fault" },
  ambiguous: true,
  twin: "carrier-drops-portal",
  async inject(net) {
    await net.at("router").drop({ to: "portal" });
  },
} satisfies Fault;
