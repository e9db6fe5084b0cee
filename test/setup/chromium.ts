import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { aptInstall, hasCommand } from "./apt.ts";
import { tool } from "./process.ts";

/**
 * The browser's own binary: `CHROMIUM_PATH`, Debian's (not its wrapper, which adds flags), or one that playwright-core
 * has downloaded. `undefined` where there is none.
 */
function findChromium(): string | undefined {
  const candidates = [process.env["CHROMIUM_PATH"], "/usr/lib/chromium/chromium", chromium.executablePath()];
  return candidates.find((path) => path !== undefined && path !== "" && existsSync(path));
}

/** Path of a Chromium that takes unpacked extensions. Throws with what to do where there is none. */
export function chromiumPath(): string {
  const path = findChromium();
  if (path === undefined) {
    throw new Error("No Chromium found. Install the package chromium, or set CHROMIUM_PATH to a Chromium binary.");
  }
  return path;
}

/**
 * Installs what is missing of Chromium, fonts for Chinese and `certutil`, by which a test root is trusted. Ubuntu's
 * Chromium is a snap, which takes no unpacked extensions of ours; there we download one.
 */
export async function ensureChromium(): Promise<void> {
  const packages = [
    ...(findChromium() === undefined ? ["chromium", "fonts-noto-cjk"] : []),
    ...(hasCommand("certutil") ? [] : ["libnss3-tools"]),
  ];
  if (packages.length > 0) await aptInstall(packages);
  if (findChromium() === undefined) await tool("playwright-core", ["install", "--with-deps", "chromium"]);
  chromiumPath();
}
