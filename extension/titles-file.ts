import type { Language } from "../shared/locales/languages.ts";

/** Where the build puts what the background says in one language, as JSON in the shape of `Titles`. */
export function titlesFile(language: Language): string {
  return `titles/${language}.json`;
}
