/** Everything goes through the office's proxy: names and addresses are its business, and the address seen is its own. */
export default {
  id: "healthy-behind-proxy",
  where: "none",
  probe: "reaches",
  expected: { side: "none", locus: "none", scenario: "healthy" },
  async inject(net) {
    await net.proxy.serve();
  },
} satisfies Fault;
