/** The portal has given up TLS 1.2. */
export default {
  id: "healthy-tls13-only",
  where: "none",
  probe: "reaches",
  expected: { side: "none", locus: "none", scenario: "healthy" },
  async inject(net) {
    await net.site("portal").tls("tls1.3-only");
  },
} satisfies Fault;
