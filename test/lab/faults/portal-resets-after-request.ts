export default {
  id: "portal-resets-after-request",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "server-outage" },
  async inject(net) {
    await net.site("portal").tls("reset-after-request");
  },
} satisfies Fault;
