export default {
  id: "portal-503-maintenance-page",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "scheduled-maintenance" },
  visit: true,
  async inject(net) {
    await net
      .site("portal")
      .status(503, { body: "<!doctype html><meta charset=utf-8><h1>系统升级维护中，请稍后再试</h1>" });
  },
} satisfies Fault;
