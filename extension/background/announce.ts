import browser from "webextension-polyfill";
import type { Incident } from "../../shared/incident.ts";
import type { Target } from "../../shared/model/target.ts";
import type { Verdict } from "../../shared/model/verdict.ts";
import type { ScenarioId } from "../../shared/scenarios/index.ts";
import { showBanners } from "./banner.ts";
import { lastDiagnosis } from "./diagnosis-store.ts";
import { lastSaid } from "./page-words.ts";
import { showToolbar } from "./toolbar.ts";

const ageAlarm = "incidents-grow-old";

/** Reflects the incidents on the toolbar, and what is now to be said in the pages of this portal. */
export async function announce(target: Target, all: readonly Incident[]): Promise<void> {
  await announceAll(all);
  await showBanners(target);
}

/** Reflects the incidents on the toolbar, and comes back to it while there are any: they grow old by themselves. */
export async function announceAll(all: readonly Incident[]): Promise<void> {
  await showToolbar(all, verdictOf, (await lastSaid())?.verdict);
  if (all.length === 0) await browser.alarms.clear(ageAlarm);
  else await browser.alarms.create(ageAlarm, { delayInMinutes: 5 });
}

async function verdictOf(target: Target): Promise<Verdict<ScenarioId> | undefined> {
  return (await lastDiagnosis(target))?.verdict;
}

/** Opens our popup over a page that could not load. A browser may refuse: the toolbar button says the same. */
export async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch (error) {
    console.info("The popup could not be opened:", error);
  }
}
