/** After the ClientHello, which carries the name in the clear. */
export default {
  id: "carrier-resets-by-name",
  where: "path",
  probe: "reaches",
  expected: { side: "beyond", locus: "path", scenario: "isp-fault" },
  ambiguous: true,
  twin: "office-resets-by-name",
  quick: true,
  async inject(net) {
    await net.middlebox("carrier").byServerName(["dppt.beijing.chinatax.gov.cn"], "reset");
  },
} satisfies Fault;
