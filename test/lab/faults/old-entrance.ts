/** The entrance of years ago; its name is gone. */
export default {
  id: "old-entrance",
  where: "device",
  probe: "new",
  expected: { side: "user", locus: "device", scenario: "portal-address-changed" },
  target: "https://fpdk.beijing.chinatax.gov.cn",
  inject() {},
} satisfies Fault;
