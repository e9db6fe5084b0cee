/** The portal takes users with a certificate of their own alone, and this user has none. */
export default {
  id: "portal-wants-client-certificate",
  where: "device",
  probe: "reaches",
  expected: { side: "user", locus: "device", scenario: "client-certificate-problem" },
  visit: true,
  async inject(net) {
    await net.site("portal").tls("client-certificate-required");
  },
} satisfies Fault;
