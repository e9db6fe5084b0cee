export default {
  id: "carrier-resolver-silent",
  where: "path",
  probe: "reaches",
  expected: { side: "beyond", locus: "path", scenario: "dns-failure" },
  ambiguous: true,
  twin: "router-resolver-silent",
  async inject(net) {
    await net.at("carrier").drop({ to: "carrier-resolver" });
  },
} satisfies Fault;
