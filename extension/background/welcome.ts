import browser, { type Runtime } from "webextension-polyfill";
import { consentSetting } from "../settings.ts";
import { read, welcomedItem, write } from "../storage.ts";

/**
 * After installing, shows what this is and asks about the probe: once in a profile, and not where an administrator has
 * installed it or has answered.
 */
export async function welcome(reason: Runtime.OnInstalledReason): Promise<void> {
  if (reason !== "install" || (await read(welcomedItem))) return;
  const { installType } = await browser.management.getSelf();
  if (installType === "admin" || (await consentSetting("diagnosis")).managed) return;
  await write(welcomedItem, true);
  await browser.tabs.create({
    url: browser.runtime.getURL("pages/welcome/index.html"),
    // Whoever loads an unpacked copy is at work in another tab.
    active: installType !== "development",
  });
}
