import { render } from "preact";
import browser from "webextension-polyfill";
import { parseTarget } from "../../../shared/web/target.ts";
import type { Target } from "../../../shared/model/target.ts";
import { homePortal } from "../../home-portal.ts";
import { addedPortalOf, allPortals, findPortal } from "../../own-portals.ts";
import { language, probeSetting } from "../../settings.ts";
import { policyItem, watchItem } from "../../storage.ts";
import { mountPoint } from "../mount-point.ts";
import { PopupPage } from "./popup-page.tsx";
import { watchOffer } from "./watch-offer.ts";

if (browser.extension.getViews({ type: "popup" }).length === 0) document.body.classList.add("in-tab");
const target = await currentTarget();
await show();
watchItem(policyItem, () => void show());

/** Drawn anew when the administrator's values come or change. */
async function show(): Promise<void> {
  const [spoken, probe, portal, added, portals] = await Promise.all([
    language(),
    probeSetting("page"),
    target && findPortal(target, "page"),
    target && addedPortalOf(target, "page"),
    allPortals(),
  ]);
  render(
    <PopupPage
      language={spoken}
      hasProbe={probe.address !== null}
      target={target}
      portal={portal}
      portals={portals}
      home={await homePortal(portals)}
      onlyHere={added?.outside === false}
      onWatch={target && (await watchOffer(target, portal))}
    />,
    mountPoint(spoken),
  );
}

/**
 * The site of the tab under the popup, or the one that it is on its way to: a site that hangs is not there yet. Its path is
 * cut off before anything else is done with it.
 */
async function currentTarget(): Promise<Target | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const address = tab?.pendingUrl ?? tab?.url;
  if (address === undefined || !URL.canParse(address)) return undefined;
  const parsed = parseTarget(new URL(address).origin);
  return parsed.ok ? parsed.target : undefined;
}
