import browser from "webextension-polyfill";
import type { System } from "../../shared/model/remedy.ts";

/** This computer's operating system, where there are commands for it; what calls itself Linux is 统信 and 麒麟 too. */
export async function thisSystem(): Promise<System | undefined> {
  const { os } = await browser.runtime.getPlatformInfo();
  if (os === "win") return "windows";
  if (os === "mac") return "macos";
  return os === "linux" ? "linux" : undefined;
}
