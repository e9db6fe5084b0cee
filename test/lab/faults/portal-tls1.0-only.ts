export default {
  id: "portal-tls1.0-only",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "tls-version-mismatch" },
  async inject(net) {
    await net.site("portal").tls("tls1.0-only");
  },
} satisfies Fault;
