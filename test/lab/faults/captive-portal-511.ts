/** RFC 6585, 6: Network Authentication Required. */
export default {
  id: "captive-portal-511",
  where: "local-network",
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "captive-portal" },
  async inject(net) {
    await net.middlebox("router").captivePortal({ answer: "511" });
  },
} satisfies Fault;
