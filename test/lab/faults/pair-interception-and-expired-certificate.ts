export default {
  id: "pair-interception-and-expired-certificate",
  where: ["local-network", "server"],
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "https-interception" },
  also: "server-certificate-expired",
  async inject(net) {
    await net.middlebox("router").intercept();
    await net.site("portal").certificate("expired");
  },
} satisfies Fault;
