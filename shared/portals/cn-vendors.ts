import type { Portal, PortalHost } from "../model/portal.ts";
import { host } from "./host.ts";

/** A vendor's id without `cn-`, its names, and its hosts, the one that users mean first. */
type Vendor = readonly [id: string, zh: string, en: string, hosts: readonly PortalHost[]];

/**
 * Vendors of invoicing software in China. Hosts that no source names, and those on plain HTTP, are left out: what is here
 * is called official.
 */
// oxfmt-ignore
const vendors: readonly Vendor[] = [
  ["nuonuo", "诺诺网（航天信息）", "NuoNuo (Aisino)", [
    host("www.nuonuo.com", "portal", "high"),
    host("u.nuonuo.com", "login", "medium"),
    host("fp.nuonuo.com", "issue", "medium"),
    host("nnfp.jss.com.cn", "delivery", "medium"),
    host("open.nuonuo.com", "api", "high"),
    host("sdk.nuonuo.com", "api", "high"),
  ]],
  ["51fapiao", "51发票（航信）", "51fapiao (Aisino)", [
    host("www.51fapiao.cn", "portal", "high"),
    host("www.51fapiao.cn", "api", "medium", 20890),
    host("einvoicelink.51fapiao.cn", "delivery", "high", 8181),
    host("ll.51fapiao.cn", "api", "medium"),
  ]],
  ["baiwang", "百望云", "Baiwang Cloud", [
    host("www.baiwang.com", "portal", "medium"),
    host("pis.baiwang.com", "delivery", "high"),
  ]],
  ["bwfapiao", "百旺金穗云", "Baiwang Jinsui (bwfapiao)", [
    host("xz.bwfapiao.com", "delivery", "high"),
    host("tupian.bwfapiao.com", "delivery", "low"),
  ]],
  ["piaozone", "金蝶发票云", "Kingdee invoice cloud (Piaozone)", [
    host("www.piaozone.com", "portal", "high"),
    host("tax.piaozone.com", "issue", "high"),
    host("www.kdfpy.com", "issue", "high"),
    host("api.piaozone.com", "api", "high"),
    { ...host("wss.piaozone.com", "api", "medium"), webSocket: true },
    host("open.piaozone.com", "help", "high"),
  ]],
  ["xforceplus", "票易通（云砺）", "Xforceplus", [
    host("www.xforceplus.com", "portal", "low"),
  ]],
  ["17win", "亿企赢（税友）", "17win (Servyou)", [
    host("www.17win.com", "portal", "high"),
    host("uc.17win.com", "login", "medium"),
    host("openapi.17win.com", "api", "high"),
  ]],
  ["newtime", "新时代智云开放平台", "NewTime gateway", [
    host("open.gateway.newtimeai.com", "api", "medium"),
  ]],
];

export const cnVendors: readonly Portal[] = vendors.map(([id, zh, en, hosts]) => ({
  id: `cn-${id}`,
  name: { "zh-CN": zh, en },
  country: "CN",
  region: null,
  kind: "vendor",
  helpline: null,
  hosts,
}));
