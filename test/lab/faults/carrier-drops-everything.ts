/** A line whose far end has stopped: the router is well, and nothing comes back. */
export default {
  id: "carrier-drops-everything",
  where: "path",
  probe: "reaches",
  expected: { side: "beyond", locus: "path", scenario: "isp-fault" },
  ambiguous: true,
  twin: "router-hangs",
  async inject(net) {
    await net.at("carrier").drop({ from: "office" });
  },
} satisfies Fault;
