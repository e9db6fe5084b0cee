/** An administrator's list of blocked sites. */
export default {
  id: "policy-blocks-portal",
  where: "device",
  probe: "reaches",
  quick: true,
  expected: { side: "user", locus: "device", scenario: "blocked-by-extension" },
  visit: true,
  async inject(net) {
    await net.client.policy({ URLBlocklist: ["chinatax.gov.cn"] });
  },
} satisfies Fault;
