import type { BannerCandidate } from "../shared/banner.ts";
import { type Armed, guardStage } from "../shared/invoice-guard.ts";
import { fill } from "../shared/locales/fill.ts";
import type { Language } from "../shared/locales/languages.ts";
import { saidSentence, verdictSentence } from "../shared/locales/sentence.ts";
import type { Titles } from "../shared/locales/shape.ts";
import type { Target } from "../shared/model/target.ts";
import type { BannerAction, BannerMessage } from "./content/banner-message.ts";

interface Told {
  readonly target: Target;
  readonly banner: BannerCandidate | undefined;
  readonly armed: Armed | undefined;
  readonly words: Language;
  readonly titles: Titles;
  /** What the site is called. */
  readonly site: string;
  readonly now: number;
}

/** Long enough to read one sentence. */
export const backForMs = 6_000;
/** Beside the guard, only what it does not say itself and what cannot wait. */
const besideGuard: readonly BannerCandidate["kind"][] = ["yours", "outage", "beyond", "session", "maintenance", "said"];

/** The finished message of what is to be said; undefined where that is nothing. */
export function bannerMessage({ target, banner, armed, words, titles, site, now }: Told): BannerMessage | undefined {
  const { details, snooze, guard, lookUp, release, unofficial, dismiss, minimise, restore, move } = titles.banner;
  const told = armed === undefined || (banner !== undefined && isBesideGuard(banner)) ? banner : undefined;
  if (told === undefined && armed === undefined) return undefined;
  const stage = armed && guardStage(armed, now);
  const actions: readonly (readonly [BannerAction, string, boolean])[] = [
    ["look-up-invoices", lookUp, armed !== undefined],
    ["release-guard", release, armed !== undefined],
    // What the guard leaves unsaid is still to be found.
    ["open-diagnosis", details, banner?.verdict !== undefined],
    ["snooze-banner", snooze, told?.kind !== "back"],
  ];
  return {
    type: "banner",
    kind: told?.kind ?? "guard",
    target: banner?.target ?? target,
    subject: [told && `${told.kind} ${told.verdict?.scenario ?? ""}`, armed && `${armed.at} ${stage}`].join(" "),
    language: words,
    ...attributes(told),
    product: titles.product,
    unofficial,
    ...(told && { sentence: sentence(told, titles, site) }),
    ...(stage && { guard: guard[stage] }),
    actions: actions.filter(([, , offered]) => offered).map(([kind, label]) => ({ kind, label })),
    labels: { dismiss, minimise, restore, move },
    ...(told?.kind === "back" && { forMs: backForMs }),
  };
}

function isBesideGuard({ kind, verdict }: BannerCandidate): boolean {
  return besideGuard.includes(kind) && verdict?.scenario !== "issue-result-unknown";
}

function attributes(told: BannerCandidate | undefined): Pick<BannerMessage, "side" | "locus" | "scenario"> {
  if (told === undefined) return { side: "beyond", locus: "server", scenario: "issue-result-unknown" };
  const { kind, verdict } = told;
  if (verdict !== undefined) return { side: verdict.side, locus: verdict.locus, scenario: verdict.scenario };
  return kind === "back"
    ? { side: "none", locus: "none", scenario: "healthy" }
    : { side: "unclear", locus: "unknown", scenario: "undetermined" };
}

function sentence({ kind, verdict }: BannerCandidate, titles: Titles, site: string): string {
  if (verdict === undefined) return fill(kind === "back" ? titles.banner.back : titles.banner.slow, site);
  const isSaid = kind === "session" || kind === "maintenance" || kind === "said";
  return isSaid ? saidSentence(titles, verdict) : verdictSentence(titles, verdict, site);
}
