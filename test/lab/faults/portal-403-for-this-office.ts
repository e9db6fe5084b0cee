export default {
  id: "portal-403-for-this-office",
  where: "application",
  probe: "reaches",
  expected: { side: "beyond", locus: "application", scenario: "ip-rate-limited-or-banned" },
  quick: true,
  async inject(net) {
    await net.site("portal").status(403, { onlyFrom: "office" });
  },
} satisfies Fault;
