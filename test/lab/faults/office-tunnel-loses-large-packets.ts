/** A tunnel in the office whose packets are smaller than it says: connections open, and the ClientHello vanishes. */
export default {
  id: "office-tunnel-loses-large-packets",
  where: "local-network",
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "isp-fault" },
  ambiguous: true,
  twin: "carrier-drops-portal",
  async inject(net) {
    await net.at("router").drop({ to: "portal", longerThan: 1300 });
  },
} satisfies Fault;
