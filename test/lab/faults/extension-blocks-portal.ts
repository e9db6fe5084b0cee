/** A content blocker with a rule too many. */
export default {
  id: "extension-blocks-portal",
  where: "device",
  probe: "reaches",
  expected: { side: "user", locus: "device", scenario: "blocked-by-extension" },
  visit: true,
  async inject(net) {
    await net.client.blocker(["chinatax.gov.cn"]);
  },
} satisfies Fault;
