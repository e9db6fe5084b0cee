import browser from "webextension-polyfill";
import { languages, pickLanguage, type Language } from "../shared/locales/languages.ts";
import { parseProbeAddress, type ProbeAddress } from "./probe-address.ts";
import { consentItem, languageItem, probeUrlItem, read, type Consent } from "./storage.ts";

/** The probe in use, and who said so. `problem` names a setting that could not be used; the next one in line is. */
export interface ProbeSetting {
  readonly address: ProbeAddress | null;
  readonly source: "policy" | "user" | "build" | "none";
  readonly problem?: string;
}

/** The probe by policy, else by the options page, else of this build, else none. */
export async function probeSetting(): Promise<ProbeSetting> {
  let problem: string | undefined;
  const candidates = [
    ["policy", await managed("probeUrl")],
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
export async function consentSetting(): Promise<{ readonly consent: Consent; readonly managed: boolean }> {
  const policy = await managed("consent");
  if (policy === "always" || policy === "ask" || policy === "never") return { consent: policy, managed: true };
  return { consent: await read(consentItem), managed: false };
}

/** The user's language if chosen, else the browser's. */
export async function language(): Promise<Language> {
  const chosen = await read(languageItem);
  return languages.find((known) => known === chosen) ?? pickLanguage([browser.i18n.getUILanguage()]);
}

/** A key of the administrator's policy. Browsers without a policy for us reject the call instead of answering empty. */
async function managed(key: string): Promise<unknown> {
  try {
    return (await browser.storage.managed.get(key))[key];
  } catch {
    return undefined;
  }
}
