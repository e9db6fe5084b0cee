import browser from "webextension-polyfill";
import type { Language } from "../../shared/locales/languages.ts";
import type { Titles } from "../../shared/locales/shape.ts";
import { titlesFile } from "../titles-file.ts";

const known = new Map<Language, Titles>();

/**
 * All that the background says in a language. Each language is a file of the package: only one is spoken, mostly nothing
 * is said at all, and a service worker has no dynamic import. The browser reads the file from disk, with or without a
 * network.
 */
export async function titlesIn(language: Language): Promise<Titles> {
  const titles = known.get(language) ?? (await readTitles(titlesFile(language)));
  known.set(language, titles);
  return titles;
}

async function readTitles(file: string): Promise<Titles> {
  const response = await fetch(browser.runtime.getURL(file));
  const titles: unknown = await response.json();
  if (!isTitles(titles)) throw new TypeError(`The package's ${file} holds no titles.`);
  return titles;
}

/** In our package lies only what the build put there, from the same typed texts. */
function isTitles(value: unknown): value is Titles {
  return typeof value === "object" && value !== null;
}
