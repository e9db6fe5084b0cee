import browser from "webextension-polyfill";
import { fill } from "../../shared/locales/fill.ts";
import { targetText, type Target } from "../../shared/model/target.ts";
import { parseTarget } from "../../shared/web/target.ts";
import { notificationPermission } from "../come-back.ts";
import { language } from "../settings.ts";
import { openPortal } from "./open-portal.ts";
import { titlesIn } from "./titles.ts";
import { siteOf } from "./toolbar.ts";

/** One notification about a site, where the user has allowed it; else the toolbar button says it. */
export async function notify(target: Target, what: "back" | "gaveUp"): Promise<void> {
  const words = await language();
  const titles = await titlesIn(words);
  const message = fill(titles.notification[what], await siteOf(target, words));
  if (!(await browser.permissions.contains(notificationPermission))) {
    await browser.action.setBadgeText({ text: what === "back" ? "✓" : "" });
    await browser.action.setTitle({ title: message });
    return;
  }
  await browser.notifications.create(targetText(target), {
    type: "basic",
    iconUrl: browser.runtime.getURL("icons/idle-128.png"),
    title: titles.product,
    message,
  });
}

/** A press on a notification opens the site. The permission, and with it the event, may come later. */
export function followNotifications(): void {
  listen();
  browser.permissions.onAdded.addListener(listen);
}

function listen(): void {
  // Undefined without the permission, whatever its type says.
  const { onClicked } = (browser.notifications as typeof browser.notifications | undefined) ?? {};
  if (onClicked?.hasListener(pressed) === false) onClicked.addListener(pressed);
}

function pressed(id: string): void {
  const parsed = parseTarget(id);
  if (!parsed.ok) return;
  void openPortal(parsed.target);
  void browser.notifications.clear(id);
}
