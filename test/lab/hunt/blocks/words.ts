import { anyProbe, type PlainBlock } from "../block.ts";

/** What portals say in their own words; the network is well. */
const said = [
  ["maintenance", "server", "scheduled-maintenance", "系统维护中，请稍后再试"],
  ["busy", "server", "peak-congestion", "系统繁忙，请稍后再试"],
  ["session-ended", "application", "session-expired", "登录已失效，请重新登录"],
  [
    "role-missing",
    "application",
    "permission-or-identity",
    "您没有该功能访问权限，请联系法定代表人或财务负责人添加权限",
  ],
] as const;

export const portalSays: PlainBlock = {
  id: "portal-says",
  draw(random) {
    const [what, where, scenario, words] = random.pick(said);
    const status = where === "server" ? random.pick([200, 503]) : 200;
    return [
      {
        says: `portal-says-${what}-${status}`,
        where,
        probe: random.pick(anyProbe),
        expected: { side: "beyond", locus: where, scenario },
        visit: true,
        inject: (net) =>
          net.site("portal").status(status, { body: `<!doctype html><meta charset=utf-8><p>${words}</p>` }),
      },
    ];
  },
};
