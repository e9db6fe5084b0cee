export default {
  id: "portal-resets-after-client-hello",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "server-outage" },
  async inject(net) {
    await net.site("portal").tls("reset-after-client-hello");
  },
} satisfies Fault;
