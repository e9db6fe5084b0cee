import browser from "webextension-polyfill";
import { mayHaveIssued } from "../../shared/double-invoice.ts";
import type { Incident } from "../../shared/incident.ts";
import type { Language } from "../../shared/locales/languages.ts";
import type { Titles } from "../../shared/locales/shape.ts";
import { saidSentence, verdictSentence } from "../../shared/locales/sentence.ts";
import { targetText, type Target } from "../../shared/model/target.ts";
import { portalOf } from "../../shared/portals/lookup.ts";
import type { Verdict } from "../../shared/model/verdict.ts";
import type { ScenarioId } from "../../shared/scenarios/index.ts";
import type { BannerGoneMessage, BannerMessage } from "../content/banner-message.ts";
import { language } from "../settings.ts";
import { quietItem, read, write } from "../storage.ts";
import { pagesSayLookFirst, type Said } from "./page-words.ts";
import { titlesIn } from "./titles.ts";
import { siteOf } from "./toolbar.ts";

const snoozeMs = 1_800_000;

/** Shows a confirmed incident in the portal's pages that are alive, unless the user asked for quiet. */
export async function showBanner({ target, observation }: Incident, verdict: Verdict<ScenarioId>): Promise<void> {
  if (await isQuiet(target)) return;
  const words = await language();
  const titles = await titlesIn(words);
  const sentence = verdictSentence(titles, verdict, await siteOf(target, words));
  const guard = mayHaveIssued(observation) || (await pagesSayLookFirst(target));
  await tellPages(target, banner({ target, verdict, about: "incident", words, titles, sentence, guard }));
}

/** Shows what a page said, in the tab in which it said so. */
export async function showSaid(tabId: number, { target, verdict }: Said): Promise<void> {
  if (await isQuiet(target)) return;
  const words = await language();
  const titles = await titlesIn(words);
  const sentence = saidSentence(titles, verdict);
  const guard = await pagesSayLookFirst(target);
  await tell(tabId, banner({ target, verdict, about: "page", words, titles, sentence, guard }));
}

interface Told extends Pick<BannerMessage, "target" | "about" | "sentence"> {
  readonly verdict: Verdict<ScenarioId>;
  readonly words: Language;
  readonly titles: Titles;
  readonly guard: boolean;
}

function banner({ target, about, sentence, verdict, words, titles, guard }: Told): BannerMessage {
  const { product, banner: texts } = titles;
  const { details, snooze, dismiss } = texts;
  return {
    type: "banner",
    about,
    target,
    language: words,
    side: verdict.side,
    locus: verdict.locus,
    scenario: verdict.scenario,
    product,
    sentence,
    ...(guard && { guard: texts.guard }),
    labels: { details, snooze, dismiss },
  };
}

async function isQuiet(target: Target): Promise<boolean> {
  return Date.now() < ((await read(quietItem))[targetText(target)] ?? 0);
}

export async function hideBanner(target: Target): Promise<void> {
  const { [targetText(target)]: _, ...others } = await read(quietItem);
  await write(quietItem, others);
  await tellPages(target, { type: "banner-gone" });
}

/** The user wants no banner about this target for half an hour. */
export async function snoozeBanner(target: Target): Promise<void> {
  await write(quietItem, { ...(await read(quietItem)), [targetText(target)]: Date.now() + snoozeMs });
  await tellPages(target, { type: "banner-gone" });
}

/** A fault at one host is told in all pages of its portal: an invoice page calls several hosts. */
async function tellPages(target: Target, message: BannerMessage | BannerGoneMessage): Promise<void> {
  const hosts = portalOf(target)?.hosts ?? [target];
  const url = [...new Set(hosts.map(({ host }) => `https://${host}/*`))];
  const tabs = await browser.tabs.query({ url });
  const ids = tabs.map(({ id }) => id).filter((id) => id !== undefined);
  await Promise.all(ids.map((id) => tell(id, message)));
}

async function tell(tabId: number, message: BannerMessage | BannerGoneMessage): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, message);
  } catch {
    // An error page, or a page from before we were installed: nobody listens there, and the toolbar says it anyway.
  }
}
