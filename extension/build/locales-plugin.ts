import type { Plugin } from "vite";
import { languages } from "../../shared/locales/languages.ts";
import { titles } from "../../shared/locales/titles.ts";
import { titlesFile } from "../titles-file.ts";

/**
 * Emits from shared/locales, by language, `_locales/…/messages.json`, the texts that a browser shows before any code of ours
 * runs, and what the service worker reads when it has something to say.
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
        this.emitFile({ type: "asset", fileName: titlesFile(language), source: JSON.stringify(titles[language]) });
      }
    },
  };
}
