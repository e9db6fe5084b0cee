export default {
  id: "pair-captive-portal-and-expired-certificate",
  where: ["local-network", "server"],
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "captive-portal" },
  also: "server-certificate-expired",
  async inject(net) {
    await net.middlebox("router").captivePortal();
    await net.site("portal").certificate("expired");
  },
} satisfies Fault;
