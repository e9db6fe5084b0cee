export default {
  id: "portal-says-maintenance",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "scheduled-maintenance" },
  visit: true,
  async inject(net) {
    await net.site("portal").status(200, { body: "<!doctype html><meta charset=utf-8><p>系统维护中，请稍后再试</p>" });
  },
} satisfies Fault;
