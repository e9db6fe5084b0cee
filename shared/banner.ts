import type { Target } from "./model/target.ts";
import type { Verdict } from "./model/verdict.ts";
import type { ScenarioId } from "./scenarios/index.ts";

/**
 * What a banner can be about, the most useful first: what the reader can do something about, then what explains why
 * waiting is right, then what is open.
 */
export const bannerKinds = [
  /** The fault is on this side. */
  "yours",
  /** Seen from outside too. */
  "outage",
  "beyond",
  "session",
  "maintenance",
  /** Something else that the page says itself. */
  "said",
  "unclear",
  /** No answer so far, and nothing decided. */
  "slow",
  /** It was told to be broken, and works again. */
  "back",
] as const;
export type BannerKind = (typeof bannerKinds)[number];

/** One thing that pages of a portal could show now. */
export interface BannerCandidate {
  readonly kind: BannerKind;
  readonly target: Target;
  /** Since when; local clock, milliseconds since the epoch. */
  readonly at: number;
  /** None for `slow` and `back`. */
  readonly verdict?: Verdict<ScenarioId>;
}

/** What the pages of one portal showed last, so that nothing flickers. Local clock, milliseconds since the epoch. */
export interface BannerHistory {
  readonly shown?: BannerKind;
  readonly slowAt?: number;
  readonly backAt?: number;
}

/** A wait, and a return, are told once in so long: whoever has read it knows. */
const toldAgainMs = 60_000;
/** A return that nobody was there to read is no news. */
const newsMs = 10_000;
const faults: readonly BannerKind[] = ["yours", "outage", "beyond", "unclear"];

/** The kind of a verdict on an incident; undefined where there is nothing to tell. */
export function incidentKind({ side, confidence, locus }: Verdict<ScenarioId>): BannerKind | undefined {
  switch (side) {
    case "none":
      return undefined;
    case "user":
      return "yours";
    case "unclear":
      return "unclear";
    case "beyond":
      return confidence === "certain" && locus === "server" ? "outage" : "beyond";
  }
}

/** The kind of a verdict on a page's own words. */
export function saidKind({ scenario }: Verdict<ScenarioId>): BannerKind {
  if (scenario === "session-expired" || scenario === "account-kicked-out") return "session";
  return scenario === "scheduled-maintenance" ? "maintenance" : "said";
}

/** The one to show, pure: the most useful, then the newest. */
export function mostUseful(candidates: readonly BannerCandidate[]): BannerCandidate | undefined {
  return candidates.toSorted((a, b) => rank(a) - rank(b) || b.at - a.at)[0];
}

/**
 * What to show of the candidates after what was shown before, and what is then remembered. A wait that shows stays while
 * it lasts; one that comes and goes is told once a minute. `back` is told to those who were told of the fault.
 */
export function nextBanner(
  history: BannerHistory,
  candidates: readonly BannerCandidate[],
  now: number,
): { readonly banner: BannerCandidate | undefined; readonly history: BannerHistory } {
  const banner = mostUseful(candidates.filter((candidate) => isWorthTelling(history, candidate, now)));
  const { shown: _, ...times } = history;
  return {
    banner,
    history: {
      ...times,
      ...(banner !== undefined && { shown: banner.kind }),
      ...(banner?.kind === "slow" && { slowAt: now }),
      ...(banner?.kind === "back" && history.shown !== "back" && { backAt: now }),
    },
  };
}

function isWorthTelling({ shown, slowAt, backAt }: BannerHistory, { kind, at }: BannerCandidate, now: number): boolean {
  if (kind === "slow") return shown === "slow" || !isWithin(now, slowAt, toldAgainMs);
  if (kind !== "back") return true;
  if (!isWithin(now, at, newsMs)) return false;
  return shown === "back" || (shown !== undefined && faults.includes(shown) && !isWithin(now, backAt, toldAgainMs));
}

function isWithin(now: number, then: number | undefined, spanMs: number): boolean {
  return then !== undefined && Math.abs(now - then) < spanMs;
}

function rank({ kind }: BannerCandidate): number {
  return bannerKinds.indexOf(kind);
}
