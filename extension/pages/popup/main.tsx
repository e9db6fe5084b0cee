import { render } from "preact";
import browser from "webextension-polyfill";
import { parseTarget } from "../../../shared/web/target.ts";
import { portalOf } from "../../../shared/portals/lookup.ts";
import type { Target } from "../../../shared/model/target.ts";
import { language, probeSetting } from "../../settings.ts";
import { mountPoint } from "../mount-point.ts";
import { PopupPage } from "./popup-page.tsx";

const [spoken, probe, target] = await Promise.all([language(), probeSetting(), currentTarget()]);
render(
  <PopupPage language={spoken} hasProbe={probe.address !== null} target={target} portal={target && portalOf(target)} />,
  mountPoint(spoken),
);

/** The site of the tab under the popup; its path is cut off before anything else is done with it. */
async function currentTarget(): Promise<Target | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const url = tab?.url === undefined || !URL.canParse(tab.url) ? undefined : new URL(tab.url);
  if (url === undefined) return undefined;
  const parsed = parseTarget(url.origin);
  return parsed.ok ? parsed.target : undefined;
}
