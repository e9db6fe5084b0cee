/** What a certificate says counts from any vantage, with or without a history. */
export default {
  id: "portal-certificate-expired-probe-new",
  where: "server",
  probe: "new",
  expected: { side: "beyond", locus: "server", scenario: "server-certificate-expired" },
  async inject(net) {
    await net.site("portal").certificate("expired");
  },
} satisfies Fault;
