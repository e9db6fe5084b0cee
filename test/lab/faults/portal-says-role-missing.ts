export default {
  id: "portal-says-role-missing",
  where: "application",
  probe: "reaches",
  expected: { side: "beyond", locus: "application", scenario: "permission-or-identity" },
  visit: true,
  async inject(net) {
    await net.site("portal").status(200, {
      body: "<!doctype html><meta charset=utf-8><p>您没有该功能访问权限,请联系法定代表人或财务负责人添加权限</p>",
    });
  },
} satisfies Fault;
