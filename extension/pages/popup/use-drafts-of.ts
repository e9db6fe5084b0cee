import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import type { Language } from "../../../shared/locales/languages.ts";
import type { Target } from "../../../shared/model/target.ts";
import type { DraftLineProps } from "../../../shared/ui/draft-line.tsx";
import { draftPortalsItem, draftsAllowed, draftsItem, youngDrafts } from "../../drafts.ts";
import { draftsAddress } from "../../drafts-address.ts";
import { portalKey } from "../../portal-key.ts";
import { read } from "../../storage.ts";

/** What is kept of this site's forms, live; none of it is opened for that. */
export function useDraftsOf(target: Target | undefined, language: Language): DraftLineProps | undefined {
  const [keptAt, setKeptAt] = useState<number>();
  const [isOff, setOff] = useState(false);

  useEffect(() => {
    if (target === undefined) return undefined;
    const refresh = async () => {
      const key = portalKey(target);
      const drafts = Object.values(youngDrafts(await read(draftsItem), Date.now()));
      setKeptAt(drafts.filter(({ portal }) => portal === key).toSorted((a, b) => b.at - a.at)[0]?.at);
      setOff(!(await read(draftPortalsItem)).includes(key) && (await draftsAllowed("page")));
    };
    const changed = () => void refresh();
    changed();
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  }, [target]);

  if (target === undefined) return undefined;
  return {
    language,
    now: Date.now(),
    keptAt,
    isOff,
    onShow: () => void open(draftsAddress()),
    onSwitch: () => void open(browser.runtime.getURL("pages/options/index.html#drafts")),
  };
}

async function open(url: string): Promise<void> {
  await browser.tabs.create({ url });
  window.close();
}
