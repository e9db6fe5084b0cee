export default {
  id: "portal-says-too-many-requests",
  where: "application",
  probe: "reaches",
  expected: { side: "beyond", locus: "application", scenario: "ip-rate-limited-or-banned" },
  visit: true,
  async inject(net) {
    await net.site("portal").status(200, {
      body: "<!doctype html><meta charset=utf-8><p>云安全平台检测到您当前的访问行为存在异常，请稍后重试</p>",
    });
  },
} satisfies Fault;
