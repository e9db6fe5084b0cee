import type { Plugin } from "vite";
import { chromiumFailure, placedNames } from "../../shared/failures/chromium.ts";
import { languages } from "../../shared/locales/languages.ts";
import { titles } from "../../shared/locales/titles.ts";
import type { Failure } from "../../shared/model/failure.ts";
import { limits } from "../../shared/page-words/limits.ts";
import { maintenance } from "../../shared/page-words/maintenance.ts";
import { failureNamesFile, type PackagedFile, pageMessagesFile, titlesFile } from "../packaged-files.ts";

/** What {@link failureNamesFile} holds. */
export function failureNames(): Readonly<Record<string, Failure>> {
  return Object.fromEntries(placedNames().map((name) => [name, chromiumFailure(name)]));
}

/** Emits what the service worker reads when it needs it. */
export function packagedFilesPlugin(): Plugin {
  return {
    name: "fapiao-doctor:packaged-files",
    apply: "build",
    generateBundle() {
      const emit = <T>({ path }: PackagedFile<T>, content: NoInfer<T>) => {
        this.emitFile({ type: "asset", fileName: path, source: JSON.stringify(content) });
      };
      for (const language of languages) emit(titlesFile(language), titles[language]);
      emit(failureNamesFile, failureNames());
      emit(pageMessagesFile, [...maintenance, ...limits]);
    },
  };
}
