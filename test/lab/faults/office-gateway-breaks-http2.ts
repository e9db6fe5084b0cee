/** The office looks into TLS, with its root installed, and its gateway makes mistakes in HTTP/2. */
export default {
  id: "office-gateway-breaks-http2",
  where: "local-network",
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "answer-damaged" },
  ambiguous: true,
  twin: "portal-http2-broken",
  async inject(net) {
    await net.middlebox("router").intercept({ to: "portal", trusted: true, breaks: "http2" });
  },
} satisfies Fault;
