/** Wireless far from the router: every packet late, one in a hundred lost. */
export default {
  id: "healthy-slow-line",
  where: "none",
  probe: "reaches",
  expected: { side: "none", locus: "none", scenario: "healthy" },
  async inject(net) {
    await net.line.delay(60);
    await net.at("core").lose({ to: "office" }, 1);
  },
} satisfies Fault;
