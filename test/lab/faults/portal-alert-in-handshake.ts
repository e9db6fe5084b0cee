export default {
  id: "portal-alert-in-handshake",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "tls-version-mismatch" },
  async inject(net) {
    await net.site("portal").tls("alert");
  },
} satisfies Fault;
