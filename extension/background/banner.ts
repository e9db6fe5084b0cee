import browser, { type Runtime } from "webextension-polyfill";
import { type BannerCandidate, type BannerHistory, incidentKind, nextBanner, saidKind } from "../../shared/banner.ts";
import { isOpen, type Incident } from "../../shared/incident.ts";
import { type Target, targetText } from "../../shared/model/target.ts";
import { portalOf } from "../../shared/portals/lookup.ts";
import type { BannerGoneMessage, BannerMessage } from "../content/banner-message.ts";
import { samePortal } from "../heard-words.ts";
import { armedFor, guardsItem } from "../invoice-guards.ts";
import { portalKey } from "../portal-key.ts";
import { language } from "../settings.ts";
import { incidentsItem, type Item, read, write } from "../storage.ts";
import { bannerMessage } from "../banner-words.ts";
import { lastDiagnosis } from "./diagnosis-store.ts";
import { lastSaid } from "./page-words.ts";
import { keepForms } from "./drafts.ts";
import { takeTurns } from "./in-turn.ts";
import { senderTarget } from "./sender.ts";
import { titlesIn } from "./titles.ts";
import { siteOf } from "./toolbar.ts";

/** What the user wants of one portal's banners. Local clock, milliseconds since the epoch. */
interface Wish {
  /** No banner until then, but for a guard that is armed after it was said. */
  readonly snoozedAt?: number;
  /** The banner that was closed. */
  readonly dismissed?: string;
}

const snoozeMs = 1_800_000;
/** By portal. */
const historyItem: Item<Readonly<Record<string, BannerHistory>>> = { area: "session", key: "banners", initial: {} };
const wishesItem: Item<Readonly<Record<string, Wish>>> = { area: "local", key: "bannerWishes", initial: {} };
/** Each looks at what the one before it showed. */
const inTurn = takeTurns();

/**
 * Shows in all pages of the target's portal what is most useful now, or takes away what shows. An invoice page calls
 * several hosts and shows their pages in frames: `tabId` is a page that this is about though its own portal is another.
 */
export function showBanners(target: Target, tabId?: number): Promise<void> {
  return inTurn(async () => {
    const now = Date.now();
    const histories = await read(historyItem);
    const key = portalKey(target);
    const { banner, history } = nextBanner(histories[key] ?? {}, await candidates(target), now);
    await write(historyItem, { ...histories, [key]: history });
    const message = (await finished(target, banner, now)) ?? { type: "banner-gone" as const };
    const tabs = await browser.tabs.query({ url: pagePatterns(target) });
    const ids = new Set([...tabs.map(({ id }) => id), tabId].filter((id) => id !== undefined));
    await Promise.all([...ids].map((id) => tell(id, message)));
    void keepForms(target, ids);
  });
}

/** Shows in a page that has just been loaded what its portal's other pages show. What is over is no news to it. */
export function showIn(sender: Runtime.MessageSender): Promise<void> {
  return inTurn(async () => {
    const target = senderTarget(sender);
    const id = sender.tab?.id;
    if (target === undefined || id === undefined) return;
    const history = (await read(historyItem))[portalKey(target)] ?? {};
    const now = Date.now();
    const { banner } = nextBanner(history, (await candidates(target)).filter(isNotOver), now);
    const message = await finished(target, banner, now);
    if (message !== undefined) await tell(id, message);
    void keepForms(target, [id]);
  });
}

/** The user wants no banner of this portal for half an hour. */
export function snoozeBanner(target: Target): Promise<void> {
  return wish(target, { snoozedAt: Date.now() });
}

/** The user has closed this banner: it is not shown again, until there is something else to say. */
export function dismissBanner(target: Target, subject: string): Promise<void> {
  return wish(target, { dismissed: subject });
}

async function wish(target: Target, wished: Wish): Promise<void> {
  await inTurn(async () => {
    const wishes = await read(wishesItem);
    const key = portalKey(target);
    await write(wishesItem, { ...wishes, [key]: { ...wishes[key], ...wished } });
  });
  await showBanners(target);
}

async function candidates(target: Target): Promise<readonly BannerCandidate[]> {
  const said = await lastSaid(target);
  const incidents = Object.values(await read(incidentsItem)).filter(
    (one) => samePortal(one.target, target) && !hasSpokenSince(one, said),
  );
  const told = await Promise.all(incidents.map(candidate));
  return [
    ...told.flatMap((one) => one ?? []),
    ...(said === undefined
      ? []
      : [{ kind: saidKind(said.verdict), at: said.at, target: said.target, verdict: said.verdict }]),
  ];
}

/** A host whose page has said something since it last failed answers, however long its incident is still held open. */
function hasSpokenSince({ target, failedAt, since }: Incident, said: Awaited<ReturnType<typeof lastSaid>>): boolean {
  return said !== undefined && targetText(said.target) === targetText(target) && said.at > (failedAt ?? since);
}

async function candidate(incident: Incident): Promise<BannerCandidate | undefined> {
  const { target, phase, since: at, observation } = incident;
  // Until the verdict is there, a request that hangs still does.
  if (phase === "waiting" || (phase === "incident" && observation?.outcome === "hung"))
    return { kind: "slow", target, at };
  if (phase === "resolved") return { kind: "back", target, at };
  const verdict = phase === "confirmed" && isOpen(incident) ? (await lastDiagnosis(target))?.verdict : undefined;
  const kind = verdict && incidentKind(verdict);
  return verdict && kind && { kind, target, at, verdict };
}

async function finished(
  target: Target,
  banner: BannerCandidate | undefined,
  now: number,
): Promise<BannerMessage | undefined> {
  const armed = armedFor(await read(guardsItem), target);
  if (banner === undefined && armed === undefined) return undefined;
  const { snoozedAt = -Infinity, dismissed } = (await read(wishesItem))[portalKey(target)] ?? {};
  const isQuiet = Math.abs(now - snoozedAt) < snoozeMs;
  const words = await language();
  const message = bannerMessage({
    target,
    banner: isQuiet ? undefined : banner,
    armed: isQuiet && (armed?.at ?? 0) <= snoozedAt ? undefined : armed,
    words,
    titles: await titlesIn(words),
    site: await siteOf(banner?.target ?? target, words),
    now,
  });
  return message?.subject === dismissed ? undefined : message;
}

function isNotOver({ kind }: BannerCandidate): boolean {
  return kind !== "back";
}

function pagePatterns(target: Target): string[] {
  return [...new Set((portalOf(target)?.hosts ?? [target]).map(({ host }) => `https://${host}/*`))];
}

async function tell(tabId: number, message: BannerMessage | BannerGoneMessage): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, message);
  } catch {
    // An error page, or a page from before we were installed: nobody listens there, and the toolbar says it anyway.
  }
}
