import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import { draftPortalsItem } from "../../drafts.ts";
import { read } from "../../storage.ts";
import { type OpenedDraft, openedDrafts } from "./opened-drafts.ts";

/** All drafts, newest first, and the portals for which they are kept; live. */
export function useDrafts(): { readonly drafts: readonly OpenedDraft[]; readonly on: readonly string[] } {
  const [drafts, setDrafts] = useState<readonly OpenedDraft[]>([]);
  const [on, setOn] = useState<readonly string[]>([]);

  useEffect(() => {
    const refresh = async () => {
      setDrafts(await openedDrafts());
      setOn(await read(draftPortalsItem));
    };
    const changed = () => void refresh();
    changed();
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  }, []);

  return { drafts, on };
}
