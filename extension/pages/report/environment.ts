import browser from "webextension-polyfill";
import type { Language } from "../../../shared/locales/languages.ts";
import type { BrowserFamily, ReportedEnvironment, SystemFamily } from "../../../shared/report/environment.ts";

/** What a browser's user agent string has that others' have not; the first that fits. */
const families: readonly (readonly [BrowserFamily, RegExp])[] = [
  ["edge", /\bEdg\/(\d+)/],
  ["360", /\b360(?:SE|EE|Browser)\b/i],
  ["qq", /\bQQBrowser\b/],
  ["sogou", /\bMetaSr\b/],
  ["firefox", /\bFirefox\/(\d+)/],
  ["chrome", /\bChrome\/(\d+)/],
];

const systems: Readonly<Partial<Record<string, SystemFamily>>> = {
  win: "windows",
  mac: "macos",
  linux: "linux",
  cros: "chromeos",
  android: "android",
};

/** What a report says of this browser and computer. */
export async function environment(language: Language): Promise<ReportedEnvironment> {
  const { os } = await browser.runtime.getPlatformInfo();
  return {
    browser: browserOf(navigator.userAgent),
    system: systems[os] ?? "other",
    extension: browser.runtime.getManifest().version,
    language,
  };
}

/** Family and major version: of the engine, where the browser's own is not written there. */
function browserOf(userAgent: string): NonNullable<ReportedEnvironment["browser"]> {
  const [, engine] = /\b(?:Chrome|Firefox)\/(\d+)/.exec(userAgent) ?? [];
  for (const [family, telling] of families) {
    const found = telling.exec(userAgent);
    if (found !== null) return { family, major: Number(found[1] ?? engine) };
  }
  return { family: "other", major: Number(engine ?? 1) };
}
