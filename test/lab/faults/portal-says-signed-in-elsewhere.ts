export default {
  id: "portal-says-signed-in-elsewhere",
  where: "application",
  probe: "reaches",
  expected: { side: "beyond", locus: "application", scenario: "account-kicked-out" },
  visit: true,
  async inject(net) {
    await net
      .site("portal")
      .status(200, { body: "<!doctype html><meta charset=utf-8><p>您的账号已在其他地方登录</p>" });
  },
} satisfies Fault;
