export default {
  id: "carrier-loses-large-packets",
  where: "path",
  probe: "reaches",
  expected: { side: "beyond", locus: "path", scenario: "large-packets-lost" },
  ambiguous: true,
  twin: "office-loses-large-packets",
  async inject(net) {
    await net.at("carrier").drop({ from: "office", longerThan: 1300 });
  },
} satisfies Fault;
