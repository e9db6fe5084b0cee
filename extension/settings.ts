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

/** The user's language if chosen, else the browser's. */
export async function language(): Promise<Language> {
  const chosen = await read(languageItem);
  return languages.find((known) => known === chosen) ?? pickLanguage([browser.i18n.getUILanguage()]);
}
