import { expect, test } from "vitest";
import { remedies } from "../../../shared/locales/index.ts";
import { titles } from "../../../shared/locales/titles.ts";

const rule = (host: string) => {
  const about = { site: titles.en.taxSite, host, port: 443, helpline: null, clockSlowByMinutes: null };
  return remedies.en["turn-off-proxy"].it(about).join("\n");
};

test("rules for IT cover all of China's tax sites, and of any other portal its own host only", () => {
  expect(rule("dppt.beijing.chinatax.gov.cn")).toContain("DIRECT rule for chinatax.gov.cn ");
  const elsewhere = rule("portal.example.kz");
  expect(elsewhere).toContain("DIRECT rule for portal.example.kz ");
  expect(elsewhere).not.toContain("chinatax");
});
