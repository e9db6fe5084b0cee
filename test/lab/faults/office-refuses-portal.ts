export default {
  id: "office-refuses-portal",
  where: "local-network",
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "isp-fault" },
  ambiguous: true,
  twin: "portal-dies-after-probe-looked",
  async inject(net) {
    await net.at("router").refuse({ to: "portal" });
  },
} satisfies Fault;
