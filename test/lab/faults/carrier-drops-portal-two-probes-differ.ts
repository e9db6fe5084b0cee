/** This line and that of one probe do not get through to the portal; another probe does. */
export default {
  id: "carrier-drops-portal-two-probes-differ",
  where: "path",
  probe: "reaches",
  ambiguous: true,
  twin: "portal-drops-some-networks",
  expected: { side: "beyond", locus: "path", scenario: "isp-fault" },
  async inject(net) {
    await net.probe.second();
    await net.at("carrier").drop({ to: "portal" });
    await net.at("core").drop({ from: "second-probe", to: "portal" });
  },
} satisfies Fault;
