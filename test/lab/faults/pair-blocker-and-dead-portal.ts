export default {
  id: "pair-blocker-and-dead-portal",
  where: ["device", "server"],
  probe: "reaches",
  expected: { side: "user", locus: "device", scenario: "blocked-by-extension" },
  also: "server-outage",
  visit: true,
  async inject(net) {
    await net.client.blocker(["chinatax.gov.cn"]);
    await net.site("portal").stop();
  },
} satisfies Fault;
