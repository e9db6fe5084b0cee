import type { Runtime } from "webextension-polyfill";
import type { Observation } from "../../shared/model/observation.ts";
import { announceAll } from "./announce.ts";
import { showBanners } from "./banner.ts";
import type { Incidents } from "./incidents.ts";
import type { InvoiceGuards } from "./invoice-guards.ts";
import { addPageWords } from "./job.ts";
import { knownMeanings } from "../heard-words.ts";
import { forgetOldWords, hear, leavePages, pageWords } from "./page-words.ts";

/**
 * A page's reader found something: it is said on the toolbar and in the portal's pages at once, nothing is measured. While
 * an incident is open, that is what is told; its next diagnosis has the words as evidence.
 */
export async function announceWords(
  sender: Runtime.MessageSender,
  meanings: unknown,
  incidents: Incidents,
  guards: InvoiceGuards,
): Promise<void> {
  const target = await hear(sender, meanings);
  if (target === undefined) return;
  const page = await pageWords(target);
  if (page !== undefined) addPageWords(target, page);
  await guards.said(target, knownMeanings(meanings));
  await announceAll(await incidents.all());
  await showBanners(target, sender.tab?.id);
}

/** A page was loaded in the place of one that said something: the toolbar no longer says so. */
export async function forgetWordsOf(observation: Observation, incidents: Incidents): Promise<void> {
  if (await leavePages(observation)) await announceAll(await incidents.all());
}

/** What was said ten minutes ago says nothing about now. */
export async function letWordsGrowOld(incidents: Incidents): Promise<void> {
  if (await forgetOldWords()) await announceAll(await incidents.all());
}
