import browser from "webextension-polyfill";
import { mayHaveIssued } from "../../shared/double-invoice.ts";
import type { Incident } from "../../shared/incident.ts";
import { titles } from "../../shared/locales/titles.ts";
import { verdictSentence } from "../../shared/locales/sentence.ts";
import { targetText, type Target } from "../../shared/model/target.ts";
import { portalOf } from "../../shared/portals/lookup.ts";
import type { Verdict } from "../../shared/model/verdict.ts";
import type { ScenarioId } from "../../shared/scenarios/index.ts";
import type { BannerGoneMessage, BannerMessage } from "../content/banner-message.ts";
import { language } from "../settings.ts";
import { quietItem, read, write } from "../storage.ts";
import { siteOf } from "./toolbar.ts";

const snoozeMs = 1_800_000;

/** Shows a confirmed incident in the portal's pages that are alive, unless the user asked for quiet. */
export async function showBanner(incident: Incident, verdict: Verdict<ScenarioId>): Promise<void> {
  const { target, observation } = incident;
  const quietUntil = (await read(quietItem))[targetText(target)] ?? 0;
  if (Date.now() < quietUntil) return;
  const words = await language();
  const texts = titles[words];
  const { details, snooze, dismiss, guard } = texts.banner;
  const message: BannerMessage = {
    type: "banner",
    target,
    language: words,
    side: verdict.side,
    locus: verdict.locus,
    scenario: verdict.scenario,
    product: texts.product,
    sentence: verdictSentence(texts, verdict, siteOf(target, words)),
    ...(mayHaveIssued(observation) && { guard }),
    labels: { details, snooze, dismiss },
  };
  await tellPages(target, message);
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
