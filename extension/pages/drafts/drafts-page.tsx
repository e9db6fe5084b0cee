import { useMemo, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import type { Language } from "../../../shared/locales/languages.ts";
import type { Portal } from "../../../shared/model/portal.ts";
import type { Target } from "../../../shared/model/target.ts";
import { nameOf } from "../../../shared/portals/names.ts";
import { DraftsView } from "../../../shared/ui/drafts-view.tsx";
import { changeDrafts } from "../../drafts.ts";
import { portalKey } from "../../portal-key.ts";
import { useWatching } from "../use-watching.ts";
import { fillAll } from "./fill-all.ts";
import { saveDraft } from "./save-draft.ts";
import { useDrafts } from "./use-drafts.ts";

interface DraftsPageProps {
  readonly language: Language;
  readonly portals: readonly Portal[];
}

/** Kept drafts, live: one that is kept while the page is open appears in it. */
export function DraftsPage({ language, portals }: DraftsPageProps) {
  const { drafts, on } = useDrafts();
  const [filledTab, setFilledTab] = useState<number>();
  const portalOfKey = (key: string) => portals.find(({ hosts: [first] }) => first && portalKey(first) === key);
  const nameOfKey = (key: string) => {
    const portal = portalOfKey(key);
    return portal === undefined ? key : nameOf(portal)[language];
  };
  const of = (id: string) => drafts.find((draft) => draft.id === id);
  const newest = drafts[0]?.parts[0]?.host;
  const target = useMemo(
    (): Target | undefined => (newest === undefined ? undefined : { host: newest, port: 443 }),
    [newest],
  );
  const { guard } = useWatching(target, language);
  return (
    <DraftsView
      language={language}
      now={Date.now()}
      drafts={drafts.map(({ id, at, draft, asks, portal }) => ({ id, at, draft, asks, site: nameOfKey(portal) }))}
      on={on.map(nameOfKey)}
      guard={guard}
      onFill={async ({ id, draft }) => {
        const kept = of(id);
        if (kept === undefined || draft === undefined) return { kind: "no-page" };
        const hosts = portalOfKey(kept.portal)?.hosts.map(({ host }) => host) ?? [];
        const { tab, result } = await fillAll(kept.parts, hosts, draft.fields);
        setFilledTab(tab);
        return result;
      }}
      onGoThere={() => void goTo(filledTab)}
      onOpenSite={({ id }) => {
        const host = of(id)?.parts[0]?.host;
        const known = portals.flatMap(({ hosts }) => hosts).find((one) => one.host === host);
        if (host !== undefined) void browser.tabs.create({ url: `https://${host}:${known?.port ?? 443}/` });
      }}
      onCopy={(text) => navigator.clipboard.writeText(text)}
      onSave={(draft, as) => saveDraft(draft, as, language)}
      onNotIssued={({ id }) => void of(id)?.keepOn()}
      onErase={({ id }) => {
        const erased = of(id)?.parts ?? [];
        return changeDrafts((all) =>
          Object.fromEntries(Object.entries(all).filter(([one]) => !erased.some((part) => part.id === one))),
        );
      }}
      onEraseAll={() => changeDrafts(() => ({}))}
      onSettings={() => void browser.runtime.openOptionsPage()}
    />
  );
}

async function goTo(tab: number | undefined): Promise<void> {
  if (tab === undefined) return;
  const { windowId } = await browser.tabs.update(tab, { active: true });
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
}
