export default {
  id: "portal-says-busy",
  where: "server",
  probe: "reaches",
  expected: { side: "beyond", locus: "server", scenario: "peak-congestion" },
  visit: true,
  async inject(net) {
    await net.site("portal").status(200, { body: "<!doctype html><meta charset=utf-8><p>系统繁忙，请稍后再试</p>" });
  },
} satisfies Fault;
