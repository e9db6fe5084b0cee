import type { Language } from "../shared/locales/languages.ts";

/** Where the build puts the scenarios' titles of one language, as JSON in the shape of `ScenarioTitles`. */
export function titlesFile(language: Language): string {
  return `titles/${language}.json`;
}
