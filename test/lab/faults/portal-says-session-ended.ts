export default {
  id: "portal-says-session-ended",
  where: "application",
  probe: "reaches",
  expected: { side: "beyond", locus: "application", scenario: "session-expired" },
  visit: true,
  async inject(net) {
    await net.site("portal").status(200, { body: "<!doctype html><meta charset=utf-8><p>登录已失效，请重新登录</p>" });
  },
} satisfies Fault;
