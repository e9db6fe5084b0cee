import { type ReportSources, sharedReport } from "../../../shared/report/make.ts";
import type { SharedReport } from "../../../shared/report/shared-report.ts";
import { parseReport } from "../../../shared/web/report-schema.ts";

/** What must never leave, one of each kind. */
export const secrets = {
  path: "/szzhzz/spHandler/kpyw",
  query: "?nsrsbh=91110000MA01ABCDEF&token=eyJhbGciOi",
  address: "https://dppt.beijing.chinatax.gov.cn:8443/kpfw/fpkj?id=7788",
  person: "张三丰",
  company: "北京某某科技有限公司",
  "tax number": "91110000MA01ABCDEF",
  "tax number of digits": "110108123456789",
  "invoice number": "24112000000012345678",
  "page text": "发票开具成功，价税合计 12000.50",
  cookie: "JSESSIONID=9F3A77B2C1; Path=/",
  "IPv4 address": "192.168.31.107",
  "IPv6 address": "fd12:3456:789a::1f",
  "computer name": "caiwu-pc01.company.lan",
  telephone: "13800138000",
  mail: "wang.wu@company.cn",
  "user agent": "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36",
  markup: "<img src=x onerror=alert(1)>",
  "bidi control": "\u202egnp.exe",
  "terminal escape": "\u001b[31mred",
} as const;

/** How a value may be dressed so that it looks like what belongs there. */
export const dresses: readonly ((secret: string) => string)[] = [
  (secret) => secret,
  (secret) => secret.toLowerCase(),
  (secret) => `probe:${secret}`,
  (secret) => `probe:${secret.toLowerCase()}`,
  (secret) => `net::ERR_${secret}`,
  (secret) => `CN=DigiCert ${secret}, O=${secret}`,
  (secret) => `https://problems.example/invalid-target ${secret}`,
  (secret) => `GET ${secret}`,
  (secret) => `1.2.3-${secret}`,
];

export type Path = readonly (string | number)[];

/** Every place in a value: of its members, of their members, and one that no type knows in every object. */
export function places(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const members = Object.entries(value).flatMap(([key, member]) => places(member, [...path, key]));
  return [path, ...members, [...path, Array.isArray(value) ? value.length : "remark"]].filter(
    ({ length }) => length > 0,
  );
}

/** A copy with something else at one place. */
export function changed<T>(value: T, [key, ...rest]: Path, put: unknown): T {
  if (key === undefined) return put as T;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string | number, unknown>;
  copy[key] = changed(copy[key], rest, put);
  return copy as T;
}

/** What would be sent; nothing where the sources are so broken that no report comes of them. */
export function sent(sources: ReportSources): SharedReport | undefined {
  try {
    return parseReport(sharedReport(sources));
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** A report as one text to be searched, in small letters. */
export function written(report: SharedReport): string {
  return JSON.stringify(report)
    .replaceAll(String.raw`\u001b`, "\u001b")
    .toLowerCase();
}
