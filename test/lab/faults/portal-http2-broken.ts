/** HTTP/2 alone: the probe speaks HTTP/1.1 and is well. */
export default {
  id: "portal-http2-broken",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "answer-damaged" },
  ambiguous: true,
  twin: "office-gateway-breaks-http2",
  async inject(net) {
    await net.site("portal").tls("http2-error");
  },
} satisfies Fault;
