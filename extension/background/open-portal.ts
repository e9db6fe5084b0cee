import browser from "webextension-polyfill";
import { targetText, type Target } from "../../shared/model/target.ts";
import { findPortal } from "../own-portals.ts";

/** Opens the root of the site that people mean by the portal's name, for which they need to sign in there. */
export async function openPortal(target: Target): Promise<void> {
  const [first] = (await findPortal(target, "page"))?.hosts ?? [];
  await browser.tabs.create({ url: `${targetText(first ?? target)}/` });
}
