export default {
  id: "portal-418-for-this-office",
  where: "application",
  probe: "reaches",
  expected: { side: "beyond", locus: "application", scenario: "ip-rate-limited-or-banned" },
  async inject(net) {
    await net.site("portal").status(418, { onlyFrom: "office" });
  },
} satisfies Fault;
