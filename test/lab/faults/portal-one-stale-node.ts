/** One of the portal's two servers was forgotten when the certificate was renewed. */
export default {
  id: "portal-one-stale-node",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "server-certificate-expired" },
  async inject(net) {
    await net.site("portal").certificate("expired", { address: "36.110.20.11" });
  },
} satisfies Fault;
