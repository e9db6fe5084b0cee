import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import type { Portal } from "../../../shared/model/portal.ts";
import type { DraftSwitchesProps } from "../../../shared/ui/draft-switches.tsx";
import { draftPortalsItem, draftsAllowed } from "../../drafts.ts";
import { draftsAddress } from "../../drafts-address.ts";
import { portalKey } from "../../portal-key.ts";
import { isWatched } from "../../site-permission.ts";
import { policyItem, read, watchItem, write } from "../../storage.ts";

/** For which sites drafts are kept, live, and what can be done about it. */
export function useDraftSwitches(portals: readonly Portal[], home: Portal["id"] | null): DraftSwitchesProps {
  const [keys, setKeys] = useState<readonly string[]>([]);
  const [allowed, setAllowed] = useState(true);
  const [seen, setSeen] = useState<readonly Portal[]>([]);

  useEffect(() => {
    const refresh = async () => {
      setKeys(await read(draftPortalsItem));
      setAllowed(await draftsAllowed("page"));
      const watched = await Promise.all(portals.map(isWatched));
      setSeen(portals.filter((_, index) => watched[index]));
    };
    const changed = () => void refresh();
    changed();
    const stops = [watchItem(draftPortalsItem, changed), watchItem(policyItem, changed)];
    browser.permissions.onAdded.addListener(changed);
    browser.permissions.onRemoved.addListener(changed);
    return () => {
      for (const stop of stops) stop();
      browser.permissions.onAdded.removeListener(changed);
      browser.permissions.onRemoved.removeListener(changed);
    };
  }, [portals]);

  const isOn = (portal: Portal) => keys.includes(keyOf(portal));
  return {
    allowed,
    on: portals.filter(isOn),
    choices: seen.filter((portal) => !isOn(portal)),
    home,
    onTurnOn: (portal) => void change((others) => [...others, keyOf(portal)], portal),
    onTurnOff: (portal) => void change((others) => others, portal),
    onShow: () => void browser.tabs.create({ url: draftsAddress() }),
  };
}

/** A portal's drafts are known by its first host, as the background knows them by the page's. */
function keyOf({ id, hosts: [first] }: Portal): string {
  return first === undefined ? id : portalKey(first);
}

async function change(next: (others: readonly string[]) => readonly string[], portal: Portal): Promise<void> {
  const others = (await read(draftPortalsItem)).filter((key) => key !== keyOf(portal));
  await write(draftPortalsItem, next(others));
}
