import { loopbackPorts } from "./allowed.ts";
import { type Files, textOf } from "./files.ts";

/** What must not be in any file of a package, by what it is called. */
const forbidden: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["a source map", /[#@]\s*sourceMappingURL=/],
  ["a private key", /-----BEGIN [A-Z ]*PRIVATE KEY/],
  ["code made from text", /\beval\(|\bnew Function\(|\bimportScripts\((?!["'`][^"'`$]*["'`]\))/],
  ["a script in the page itself", /<script\b(?![^>]*\bsrc=)[^>]*>/],
];
/** The package's own files have these endings; anything else got in by mistake. */
const knownEndings = /\.(js|css|html|json|png)$/;
const loopbackAddress = /\b(?:https?|wss?):\/\/(?:127\.\d+\.\d+\.\d+|localhost|\[::1\]|0\.0\.0\.0):(\d+)/g;

/** What is wrong inside the files, a line each. */
export function fileFaults(files: Files): readonly string[] {
  return [...files.keys()].flatMap((path) => [...nameFaults(path), ...textFaults(path, textOf(files, path) ?? "")]);
}

function nameFaults(path: string): readonly string[] {
  const hidden = path.split("/").some((part) => part.startsWith(".") || (part.startsWith("_") && part !== "_locales"));
  return hidden || !knownEndings.test(path) ? [`${path}: does not belong into a package`] : [];
}

function textFaults(path: string, text: string): readonly string[] {
  if (path.endsWith(".png")) return [];
  const found = forbidden.filter(([, pattern]) => pattern.test(text)).map(([what]) => `${path}: holds ${what}`);
  // Of this computer only the ports of known invoicing programs are asked, and named in guides for IT.
  const strange = [...text.matchAll(loopbackAddress)].filter(([, port]) => !loopbackPorts.has(Number(port)));
  return [...found, ...strange.map(([address]) => `${path}: names ${address} on this computer`)];
}
