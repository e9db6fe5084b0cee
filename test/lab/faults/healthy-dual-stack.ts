/** IPv4 and IPv6 side by side; the browser takes IPv6. */
export default {
  id: "healthy-dual-stack",
  where: "none",
  probe: "reaches",
  expected: { side: "none", locus: "none", scenario: "healthy" },
  async inject(net) {
    await net.dualStack();
  },
} satisfies Fault;
