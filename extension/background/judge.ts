import type judge from "./judge.script.ts";

type Judge = typeof judge;

/** Of a service worker's global scope, what the types of pages do not know. */
declare const self: {
  judge?: Judge;
  importScripts(path: string): void;
  addEventListener(type: "install", listener: () => void): void;
};

/**
 * The judge is a file of its own, a quarter of the service worker: while all is well it is not loaded, parsed or run, and that
 * is nearly every time that the service worker is woken. A service worker has no dynamic import, but `importScripts` loads at
 * any time, at once and with no network, what was loaded while it was installed (Service Workers, `importScripts(urls)`:
 * the script resource map). Each new version of the extension installs it anew.
 */
export function keepJudgeAtHand(): void {
  self.addEventListener("install", () => void loaded());
}

/** {@link Judge.diagnose} */
export const diagnose: Judge["diagnose"] = (evidence) => loaded().diagnose(evidence);

/** {@link Judge.saidVerdict} */
export const saidVerdict: Judge["saidVerdict"] = (target, page, at) => loaded().saidVerdict(target, page, at);

function loaded(): Judge {
  // The build's name for it; the package is checked for that file.
  if (self.judge === undefined) self.importScripts("/judge.js");
  if (self.judge === undefined) throw new Error("judge.js of this package holds no judge.");
  return self.judge;
}
