export default {
  id: "portal-chain-incomplete",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "server-chain-incomplete" },
  async inject(net) {
    await net.site("portal").certificate("incomplete");
  },
} satisfies Fault;
