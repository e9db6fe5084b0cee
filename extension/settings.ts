import browser from "webextension-polyfill";
import type { Consent } from "../shared/locales/page-shape.ts";
import { languages, pickLanguage, type Language } from "../shared/locales/languages.ts";
import { policy, type Patience } from "./policy.ts";
import { parseProbeAddress, type ProbeAddress } from "./probe-address.ts";
import { consentItem, languageItem, probeUrlItem, read } from "./storage.ts";

/** The probe in use, and who said so. `problem` names a setting that could not be used; the next one in line is. */
export interface ProbeSetting {
  readonly address: ProbeAddress | null;
  readonly source: "policy" | "user" | "build" | "none";
  readonly problem?: string;
}

/** The probe by policy, else by the options page, else of this build, else none. */
export async function probeSetting(patience: Patience): Promise<ProbeSetting> {
  let problem: string | undefined;
  const candidates = [
    ["policy", (await policy(patience))["probeUrl"]],
    ["user", await read(probeUrlItem)],
    ["build", __PROBE_URL__],
  ] as const;
  for (const [source, text] of candidates) {
    if (typeof text !== "string" || text.trim() === "") continue;
    const parsed = parseProbeAddress(text);
    if (parsed.ok) return { address: parsed.address, source, ...(problem !== undefined && { problem }) };
    problem ??= text;
  }
  return { address: null, source: "none", ...(problem !== undefined && { problem }) };
}

/** May a probe be asked without a click? An administrator's word counts before the user's. */
export async function consentSetting(
  patience: Patience,
): Promise<{ readonly consent: Consent; readonly managed: boolean }> {
  const { consent } = await policy(patience);
  if (consent === "always" || consent === "ask" || consent === "never") return { consent, managed: true };
  return { consent: await read(consentItem), managed: false };
}

/** The language that is set, and whether an administrator set it; `auto` is the browser's. */
export async function languageSetting(): Promise<{ readonly chosen: Language | "auto"; readonly managed: boolean }> {
  const wanted = (await policy("page"))["language"];
  const managed = languages.find((known) => known === wanted);
  return managed === undefined
    ? { chosen: await read(languageItem), managed: false }
    : { chosen: managed, managed: true };
}

/** In which language we speak: the one that is set, else the browser's. */
export async function language(): Promise<Language> {
  const { chosen } = await languageSetting();
  return languages.find((known) => known === chosen) ?? pickLanguage([browser.i18n.getUILanguage()]);
}

/** Whom users should call, in the administrator's words. Shown as it is; longer than a line it would be a notice board. */
export async function companyContact(): Promise<string | undefined> {
  const { contact } = await policy("page");
  const text = typeof contact === "string" ? contact.trim() : "";
  return text === "" ? undefined : text.slice(0, 120);
}
