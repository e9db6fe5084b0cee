/** The proxy answers 502 for a portal that refuses it. */
export default {
  id: "portal-dead-behind-proxy",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "server-outage" },
  async inject(net) {
    await net.proxy.serve();
    await net.site("portal").stop();
  },
} satisfies Fault;
