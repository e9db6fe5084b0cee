export default {
  id: "pair-blocker-and-firewall",
  where: ["device", "local-network"],
  probe: "reaches",
  expected: { side: "user", locus: "device", scenario: "blocked-by-extension" },
  visit: true,
  async inject(net) {
    await net.client.blocker(["chinatax.gov.cn"]);
    await net.at("router").drop({ port: 8443 });
  },
} satisfies Fault;
