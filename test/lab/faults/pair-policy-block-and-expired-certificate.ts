export default {
  id: "pair-policy-block-and-expired-certificate",
  where: ["device", "server"],
  probe: "reaches",
  expected: { side: "user", locus: "device", scenario: "blocked-by-extension" },
  also: "server-certificate-expired",
  visit: true,
  async inject(net) {
    await net.client.policy({ URLBlocklist: ["chinatax.gov.cn"] });
    await net.site("portal").certificate("expired");
  },
} satisfies Fault;
