/** Signed in a way that browsers no longer take. */
export default {
  id: "portal-certificate-sha1",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "root-certificate-not-trusted" },
  async inject(net) {
    await net.site("portal").certificate("sha1");
  },
} satisfies Fault;
