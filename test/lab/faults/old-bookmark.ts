/** The issuing site without its port, as in old bookmarks: nobody serves there. */
export default {
  id: "old-bookmark",
  where: "device",
  probe: "new",
  expected: { side: "user", locus: "device", scenario: "portal-address-changed" },
  target: "https://dppt.beijing.chinatax.gov.cn",
  inject() {},
} satisfies Fault;
