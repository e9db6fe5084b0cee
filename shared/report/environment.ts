import type { Language } from "../locales/languages.ts";

/** Browser families that a report tells apart; every other Chromium is `chromium`. */
export const browserFamilies = ["chrome", "edge", "360", "qq", "sogou", "firefox", "chromium", "other"] as const;
export type BrowserFamily = (typeof browserFamilies)[number];

/** Operating system families; `linux` is the domestic desktop systems too (统信 UOS, 麒麟). */
export const systemFamilies = ["windows", "macos", "linux", "chromeos", "android", "other"] as const;
export type SystemFamily = (typeof systemFamilies)[number];

/** What the report was made with. Never the whole user agent string. */
export interface ReportedEnvironment {
  readonly browser?: { readonly family: BrowserFamily; readonly major: number };
  readonly system?: SystemFamily;
  /** Version of the extension: one to three numbers with dots between them; four would be room for an IPv4 address. */
  readonly extension?: string;
  /** In which language the user saw the verdict. */
  readonly language?: Language;
}
