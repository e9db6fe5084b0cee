export default {
  id: "portal-garbage-in-handshake",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "server-outage" },
  async inject(net) {
    await net.site("portal").tls("garbage");
  },
} satisfies Fault;
