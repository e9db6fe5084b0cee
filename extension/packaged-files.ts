import type { Language } from "../shared/locales/languages.ts";
import type { Titles } from "../shared/locales/shape.ts";
import type { Failure } from "../shared/model/failure.ts";
import type { Message } from "../shared/page-words/message.ts";

/**
 * A file of JSON that the build puts into the package, for the service worker: what it mostly does without is not carried by
 * every event that wakes it. A service worker has no dynamic import, and the browser reads the package from disk, with or
 * without a network.
 */
export interface PackagedFile<T> {
  readonly path: string;
  /** Only a type: what the file holds. */
  readonly holds?: T;
}

/** All that the background says in one language: only one is spoken, mostly nothing is said at all. */
export function titlesFile(language: Language): PackagedFile<Titles> {
  return { path: `titles/${language}.json` };
}

/** The browser's names of failures, `net::ERR_…`: read when the first request fails. */
export const failureNamesFile: PackagedFile<Readonly<Record<string, Failure>>> = { path: "failures/chromium.json" };

/** What pages say to everybody, signed in or not: read when a page has answered our re-check. */
export const pageMessagesFile: PackagedFile<readonly Message[]> = { path: "page-words/to-everybody.json" };
