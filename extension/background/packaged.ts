import browser from "webextension-polyfill";
import type { PackagedFile } from "../packaged-files.ts";

const known = new Map<string, unknown>();

/** What a file of the package holds, read once in a life of the service worker. Rejects where there is no such file. */
export async function packaged<T>(file: PackagedFile<T>): Promise<T> {
  const { path } = file;
  if (!known.has(path)) known.set(path, await (await fetch(browser.runtime.getURL(path))).json());
  const content = known.get(path);
  if (!isContent(content, file)) throw new TypeError(`The package's ${path} holds nothing that we know.`);
  return content;
}

/** In our package lies only what the build put there, from the same typed values. */
function isContent<T>(value: unknown, _file: PackagedFile<T>): value is T {
  return typeof value === "object" && value !== null;
}
