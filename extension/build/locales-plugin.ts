import type { Plugin } from "vite";
import { languages } from "../../shared/locales/languages.ts";
import { titles } from "../../shared/locales/titles.ts";

/**
 * Emits from shared/locales, by language, `_locales/…/messages.json`, the texts that a browser shows before any code of ours
 * runs.
 */
export function localesPlugin(): Plugin {
  return {
    name: "fapiao-doctor:locales",
    apply: "build",
    generateBundle() {
      for (const language of languages) {
        const { product, tagline } = titles[language];
        this.emitFile({
          type: "asset",
          fileName: `_locales/${language.replace("-", "_")}/messages.json`,
          source: JSON.stringify({ extensionName: { message: product }, extensionDescription: { message: tagline } }),
        });
      }
    },
  };
}
