import browser from "webextension-polyfill";
import { isOpen, type Incident } from "../../shared/incident.ts";
import { fill } from "../../shared/locales/fill.ts";
import type { Language } from "../../shared/locales/languages.ts";
import { saidSentence, siteName, verdictSentence } from "../../shared/locales/sentence.ts";
import type { Verdict } from "../../shared/model/verdict.ts";
import type { Target } from "../../shared/model/target.ts";
import type { ScenarioId } from "../../shared/scenarios/index.ts";
import { findPortal } from "../own-portals.ts";
import { language } from "../settings.ts";
import { badgeOfIcon, iconOfSide, iconPath, type ToolbarIcon } from "../toolbar-icons.ts";
import { titlesIn } from "./titles.ts";

/** The verdict of an incident's diagnosis, where there is one. */
export type VerdictOf = (target: Target) => Promise<Verdict<ScenarioId> | undefined>;

/**
 * Shows the gravest incident on the toolbar button: an open one before a wait before one that is over. What a page said
 * shows where none is open.
 */
export async function showToolbar(
  incidents: readonly Incident[],
  verdictOf: VerdictOf,
  said: Verdict<ScenarioId> | undefined,
): Promise<void> {
  const words = await language();
  const incident = incidents.toSorted((a, b) => gravity(b) - gravity(a) || b.since - a.since)[0];
  const { icon, title } =
    said !== undefined && !isOpen(incident)
      ? { icon: iconOfSide[said.side], title: saidSentence(await titlesIn(words), said) }
      : await face(incident, words, verdictOf);
  await Promise.all([
    browser.action.setIcon({ path: { 16: iconPath(icon, 16), 32: iconPath(icon, 32) } }),
    browser.action.setBadgeText({ text: badgeOfIcon[icon] }),
    browser.action.setTitle({ title }),
  ]);
}

/** What the site of a target is called. */
export async function siteOf(target: Target, words: Language): Promise<string> {
  const portal = await findPortal(target, "page");
  return siteName(await titlesIn(words), portal?.name?.[words], portal?.kind, target);
}

interface Face {
  readonly icon: ToolbarIcon;
  readonly title: string;
}

async function face(incident: Incident | undefined, words: Language, verdictOf: VerdictOf): Promise<Face> {
  const titles = await titlesIn(words);
  const { toolbar } = titles;
  const idle: Face = { icon: "idle", title: toolbar.idle };
  if (incident === undefined) return idle;
  const site = await siteOf(incident.target, words);
  switch (incident.phase) {
    case "suspected":
      return idle;
    case "waiting":
      return { icon: "checking", title: fill(toolbar.waiting, site) };
    case "incident":
      return { icon: "checking", title: fill(toolbar.checking, site) };
    case "confirmed": {
      const verdict = await verdictOf(incident.target);
      if (verdict === undefined) return { icon: "unclear", title: fill(toolbar.checking, site) };
      return { icon: iconOfSide[verdict.side], title: verdictSentence(titles, verdict, site) };
    }
    case "resolved":
      return { icon: "well", title: fill(toolbar.resolved, site) };
  }
}

function gravity({ phase }: Incident): number {
  return { suspected: 0, resolved: 1, waiting: 2, incident: 3, confirmed: 3 }[phase];
}
