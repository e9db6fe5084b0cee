export default {
  id: "portal-plain-http-on-tls-port",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "server-outage" },
  async inject(net) {
    await net.site("portal").tls("plain-http");
  },
} satisfies Fault;
