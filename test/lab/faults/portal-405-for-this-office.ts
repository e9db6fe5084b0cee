export default {
  id: "portal-405-for-this-office",
  where: "application",
  probe: "reaches",
  expected: { side: "beyond", locus: "application", scenario: "ip-rate-limited-or-banned" },
  async inject(net) {
    await net.site("portal").status(405, { onlyFrom: "office" });
  },
} satisfies Fault;
