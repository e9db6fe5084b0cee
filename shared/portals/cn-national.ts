import type { Portal } from "../model/portal.ts";

/** Sites of the State Taxation Administration for the whole country. */
export const cnNational: readonly Portal[] = [
  {
    id: "cn-national-verify",
    name: { "zh-CN": "全国增值税发票查验平台", en: "National VAT invoice verification platform" },
    country: "CN",
    region: null,
    kind: "government",
    helpline: "12366",
    hosts: [{ host: "inv-veri.chinatax.gov.cn", port: 443, role: "verify", confidence: "high" }],
    imitations: ["fz.chinaive.com"],
  },
  {
    id: "cn-national-sta",
    name: { "zh-CN": "国家税务总局", en: "State Taxation Administration" },
    country: "CN",
    region: null,
    kind: "government",
    helpline: "12366",
    hosts: [
      { host: "www.chinatax.gov.cn", port: 443, role: "announcements", confidence: "high" },
      { host: "12366.chinatax.gov.cn", port: 443, role: "help", confidence: "medium" },
      { host: "etax.chinatax.gov.cn", port: 443, role: "portal", confidence: "medium" },
    ],
  },
];
