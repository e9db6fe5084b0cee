export default {
  id: "portal-401-for-this-office",
  where: "application",
  probe: "reaches",
  expected: { side: "beyond", locus: "application", scenario: "session-expired" },
  async inject(net) {
    await net.site("portal").status(401, { onlyFrom: "office" });
  },
} satisfies Fault;
