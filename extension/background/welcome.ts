import browser, { type Runtime } from "webextension-polyfill";
import { consentSetting } from "../settings.ts";

/** After installing, shows what this is and asks once about the probe, unless an administrator has answered. */
export async function welcome(reason: Runtime.OnInstalledReason): Promise<void> {
  if (reason !== "install" || (await consentSetting()).managed) return;
  // Whoever loads an unpacked copy is at work in another tab.
  const { installType } = await browser.management.getSelf();
  await browser.tabs.create({
    url: browser.runtime.getURL("pages/welcome/index.html"),
    active: installType !== "development",
  });
}
