import { explanations, messages, practice, remedies, ui } from "../../../shared/locales/index.ts";
import type { CallFacts } from "../../../shared/locales/guide-shape.ts";
import { drafts } from "../../../shared/locales/drafts.ts";
import type { Language } from "../../../shared/locales/languages.ts";
import { titles } from "../../../shared/locales/titles.ts";

const about = { site: "SITE", helpline: "12366", host: "portal.example", port: 8443, clockSlowByMinutes: 125 };

const facts: CallFacts = { side: "beyond", cause: "CAUSE", confidence: "likely", when: "10:00", toDo: ["TO DO"] };

/** Every sentence of a language, with the place where it is written; sentences about something are told of an example. */
export function spoken(language: Language): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const voices = {
    titles: titles[language],
    explanations: explanations[language],
    remedies: remedies[language],
    ui: ui[language],
    messages: messages[language],
    practice: practice[language],
    drafts: drafts[language],
  };
  collect(voices, language, found);
  return found;
}

function collect(value: unknown, at: string, found: Map<string, string>): void {
  if (typeof value === "string") found.set(at, value);
  else if (typeof value === "function")
    collect(value(exampleFor(at), at.includes(".call.") ? facts : about.site), at, found);
  else if (typeof value === "object" && value !== null)
    for (const [key, inner] of Object.entries(value)) collect(inner, `${at}.${key}`, found);
}

/** Explanations, steps and what to say on the telephone speak of a whole site, all others of its name. */
function exampleFor(at: string): unknown {
  return /\.(explanations|clerk|it|call)\b/.test(at) ? about : about.site;
}
