/** First is the one used when a browser asks for none of them. */
export const languages = ["zh-CN", "en"] as const;
export type Language = (typeof languages)[number];

/** The language for a browser's list of preferred ones (BCP 47 tags, best first). */
export function pickLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const primary = tag.toLowerCase().split("-")[0];
    const found = languages.find((language) => language.toLowerCase().split("-")[0] === primary);
    if (found !== undefined) return found;
  }
  return languages[0];
}
