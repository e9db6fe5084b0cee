import type { Runtime } from "webextension-polyfill";
import { isOpen } from "../../shared/incident.ts";
import type { Observation } from "../../shared/model/observation.ts";
import { samePortal } from "../heard-words.ts";
import { announce, announceAll } from "./announce.ts";
import { showSaid } from "./banner.ts";
import { addPageWords } from "./diagnoses.ts";
import type { Incidents } from "./incidents.ts";
import { forgetOldWords, hear, lastSaid, leavePages, pageWords } from "./page-words.ts";

/**
 * A page's reader found something: it is said on the toolbar and in that tab at once, nothing is measured. While an
 * incident is open, that is what is told; its next diagnosis has the words as evidence.
 */
export async function announceWords(
  sender: Runtime.MessageSender,
  meanings: unknown,
  incidents: Incidents,
): Promise<void> {
  const target = await hear(sender, meanings);
  if (target === undefined) return;
  const page = await pageWords(target);
  if (page !== undefined) addPageWords(target, page);
  const all = await incidents.all();
  const incident = all.find((one) => isOpen(one) && samePortal(one.target, target));
  if (incident !== undefined) {
    // The double-invoice guard may have to go before what is told already.
    await announce(incident, incident.target, all);
    return;
  }
  await announceAll(all);
  const said = await lastSaid(target);
  const tab = sender.tab?.id;
  if (tab !== undefined && said !== undefined) await showSaid(tab, said);
}

/** A page was loaded in the place of one that said something: the toolbar no longer says so. */
export async function forgetWordsOf(observation: Observation, incidents: Incidents): Promise<void> {
  if (await leavePages(observation)) await announceAll(await incidents.all());
}

/** What was said ten minutes ago says nothing about now. */
export async function letWordsGrowOld(incidents: Incidents): Promise<void> {
  if (await forgetOldWords()) await announceAll(await incidents.all());
}
