import type { Portal, PortalHost, RetiredHost } from "../model/portal.ts";

type Confidence = PortalHost["confidence"];

interface Region {
  readonly slug: string;
  readonly name: string;
  readonly en: string;
  /** Ports of `etax.<slug>`, the usual one first; several where sources disagree. */
  readonly etax: readonly (readonly [number, Confidence])[];
  /** How well sourced the login, issue and public hosts are. */
  readonly tpass: Confidence;
  readonly dppt: Confidence;
  readonly site: Confidence;
  /** The verification platform's back end; by pattern, where nothing is said. */
  readonly fpcy?: Confidence;
  /** Entrances of this region alone that are no more: ports of `etax.<slug>`, and the deduction platform's hosts. */
  readonly oldPorts?: readonly number[];
  readonly oldDeduction?: readonly (readonly [string, number])[];
}

/** The 36 tax regions of mainland China. To add one, add a row. */
// oxfmt-ignore
const regions: readonly Region[] = [
  { slug: "beijing", name: "北京", en: "Beijing", etax: [[8443, "high"]], tpass: "high", dppt: "high", site: "medium" },
  { slug: "tianjin", name: "天津", en: "Tianjin", etax: [[8443, "high"]], tpass: "high", dppt: "high", site: "medium" },
  { slug: "hebei", name: "河北", en: "Hebei", etax: [[8443, "high"]], tpass: "high", dppt: "high", site: "high" },
  { slug: "shanxi", name: "山西", en: "Shanxi", etax: [[8443, "medium"]], tpass: "high", dppt: "high", site: "medium" },
  { slug: "neimenggu", name: "内蒙古", en: "Inner Mongolia", etax: [[8443, "medium"]], tpass: "high", dppt: "high", site: "medium" },
  { slug: "liaoning", name: "辽宁", en: "Liaoning", etax: [[8443, "medium"]], tpass: "medium", dppt: "medium", site: "high" },
  { slug: "dalian", name: "大连", en: "Dalian", etax: [[8443, "medium"]], tpass: "medium", dppt: "high", site: "medium", oldDeduction: [["sbf.dalian.chinatax.gov.cn", 8401]] },
  { slug: "jilin", name: "吉林", en: "Jilin", etax: [[8443, "medium"]], tpass: "medium", dppt: "medium", site: "high", oldPorts: [10812] },
  { slug: "heilongjiang", name: "黑龙江", en: "Heilongjiang", etax: [[8443, "medium"]], tpass: "medium", dppt: "medium", site: "medium" },
  { slug: "shanghai", name: "上海", en: "Shanghai", etax: [[8443, "high"]], tpass: "high", dppt: "high", site: "high" },
  { slug: "jiangsu", name: "江苏", en: "Jiangsu", etax: [[8443, "high"]], tpass: "medium", dppt: "high", site: "high" },
  { slug: "zhejiang", name: "浙江", en: "Zhejiang", etax: [[8443, "high"]], tpass: "high", dppt: "high", site: "high", fpcy: "medium" },
  { slug: "ningbo", name: "宁波", en: "Ningbo", etax: [[8443, "medium"]], tpass: "high", dppt: "high", site: "high" },
  { slug: "anhui", name: "安徽", en: "Anhui", etax: [[8443, "high"]], tpass: "high", dppt: "high", site: "medium" },
  { slug: "fujian", name: "福建", en: "Fujian", etax: [[8443, "high"]], tpass: "high", dppt: "high", site: "medium" },
  { slug: "xiamen", name: "厦门", en: "Xiamen", etax: [[8443, "medium"]], tpass: "high", dppt: "high", site: "medium", fpcy: "medium" },
  { slug: "jiangxi", name: "江西", en: "Jiangxi", etax: [[8443, "medium"]], tpass: "high", dppt: "high", site: "medium" },
  { slug: "shandong", name: "山东", en: "Shandong", etax: [[8443, "medium"]], tpass: "high", dppt: "high", site: "medium" },
  { slug: "qingdao", name: "青岛", en: "Qingdao", etax: [[8443, "high"]], tpass: "high", dppt: "high", site: "medium", oldPorts: [7553] },
  { slug: "henan", name: "河南", en: "Henan", etax: [[8443, "medium"]], tpass: "high", dppt: "high", site: "medium" },
  { slug: "hubei", name: "湖北", en: "Hubei", etax: [[8443, "high"]], tpass: "high", dppt: "high", site: "medium" },
  { slug: "hunan", name: "湖南", en: "Hunan", etax: [[8443, "medium"]], tpass: "high", dppt: "high", site: "high" },
  { slug: "guangdong", name: "广东", en: "Guangdong", etax: [[8443, "high"]], tpass: "high", dppt: "high", site: "high" },
  { slug: "shenzhen", name: "深圳", en: "Shenzhen", etax: [[8443, "medium"]], tpass: "high", dppt: "high", site: "high" },
  { slug: "guangxi", name: "广西", en: "Guangxi", etax: [[8443, "medium"]], tpass: "high", dppt: "high", site: "medium", oldPorts: [9723] },
  { slug: "hainan", name: "海南", en: "Hainan", etax: [[8443, "medium"]], tpass: "high", dppt: "high", site: "medium" },
  { slug: "chongqing", name: "重庆", en: "Chongqing", etax: [[8443, "high"]], tpass: "high", dppt: "high", site: "high", oldPorts: [7553] },
  { slug: "sichuan", name: "四川", en: "Sichuan", etax: [[443, "high"], [5100, "medium"], [8443, "low"]], tpass: "high", dppt: "high", site: "medium" },
  { slug: "guizhou", name: "贵州", en: "Guizhou", etax: [[8443, "high"]], tpass: "high", dppt: "high", site: "medium" },
  { slug: "yunnan", name: "云南", en: "Yunnan", etax: [[8443, "medium"], [443, "medium"]], tpass: "medium", dppt: "medium", site: "medium" },
  { slug: "xizang", name: "西藏", en: "Tibet (Xizang)", etax: [[5100, "medium"], [8443, "low"]], tpass: "medium", dppt: "medium", site: "high" },
  { slug: "shaanxi", name: "陕西", en: "Shaanxi", etax: [[443, "high"], [8443, "low"]], tpass: "high", dppt: "high", site: "medium" },
  { slug: "gansu", name: "甘肃", en: "Gansu", etax: [[8443, "high"]], tpass: "high", dppt: "high", site: "medium" },
  { slug: "qinghai", name: "青海", en: "Qinghai", etax: [[8443, "high"]], tpass: "medium", dppt: "medium", site: "medium" },
  { slug: "ningxia", name: "宁夏", en: "Ningxia", etax: [[8443, "high"]], tpass: "medium", dppt: "medium", site: "medium" },
  { slug: "xinjiang", name: "新疆", en: "Xinjiang", etax: [[8443, "medium"]], tpass: "high", dppt: "high", site: "medium", oldDeduction: [["fpdk.xj-n-tax.gov.cn", 443]] },
];

/** Entrances before the e-tax bureaus moved to ports of their own: found in bookmarks of every region. */
const oldEtaxPorts = [443, 7001] as const;

/** Every region has the same five hosts; only the e-tax bureau's port differs. */
export const cnRegions: readonly Portal[] = regions.map((region) => {
  const { slug, name, en, etax, tpass, dppt, site, fpcy = "low" } = region;
  const domain = `${slug}.chinatax.gov.cn`;
  return {
    id: `cn-${slug}`,
    name: { "zh-CN": `${name}电子税务局`, en: `${en} e-tax bureau` },
    country: "CN",
    region: name,
    kind: "government",
    helpline: "12366",
    hosts: [
      ...etax.map(([port, confidence]): PortalHost => ({ host: `etax.${domain}`, port, role: "portal", confidence })),
      { host: `dppt.${domain}`, port: 8443, role: "issue", confidence: dppt },
      { host: `tpass.${domain}`, port: 8443, role: "login", confidence: tpass },
      { host: domain, port: 443, role: "announcements", confidence: site },
      { host: `fpcy.${domain}`, port: 443, role: "verify", confidence: fpcy },
      { host: `znhd.${domain}`, port: 8443, role: "help", confidence: "low" },
    ],
    retired: retired(region, domain),
  };
});

/** What the bureau's entrances were, or are written like in a bookmark that lost the port. */
function retired({ etax, oldPorts = [], oldDeduction = [] }: Region, domain: string): RetiredHost[] {
  const current = new Set(etax.map(([port]) => port));
  const old = [...oldEtaxPorts, ...oldPorts].filter((port) => !current.has(port));
  return [
    ...old.map((port): RetiredHost => ({ host: `etax.${domain}`, port, role: "portal" })),
    { host: `dppt.${domain}`, port: 443, role: "issue" },
    { host: `tpass.${domain}`, port: 443, role: "login" },
    // The deduction platform, whose work is done on the e-invoice platform now.
    { host: `fpdk.${domain}`, port: null, role: "issue" },
    ...oldDeduction.map(([host, port]): RetiredHost => ({ host, port, role: "issue" })),
  ];
}
