export default {
  id: "portal-429-for-this-office",
  where: "application",
  probe: "reaches",
  expected: { side: "beyond", locus: "application", scenario: "ip-rate-limited-or-banned" },
  async inject(net) {
    await net.site("portal").status(429, { onlyFrom: "office" });
  },
} satisfies Fault;
