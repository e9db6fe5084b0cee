import { clockOffset, clockToleranceMs } from "../clock.ts";
import { isTrouble } from "../http-status.ts";
import { lineOf } from "../line.ts";
import type { LoopbackCheck } from "../model/component.ts";
import type { Evidence, ProbeVantage } from "../model/evidence.ts";
import type { Reach } from "../model/measurement.ts";
import type { Observation } from "../model/observation.ts";
import type { ConfirmKey } from "../model/remedy.ts";
import { portalOf } from "../portals/lookup.ts";

/** How one piece of evidence looks. `unknown`: not measured, or it says nothing; never "fine". */
export type Mark = "well" | "bad" | "unknown";

export type Marks = Readonly<Partial<Record<ConfirmKey, Mark>>>;

/** The marks of what a guide's check gathers. */
export function marksOf(keys: readonly ConfirmKey[], evidence: Evidence): Marks {
  return Object.fromEntries(keys.map((key) => [key, readers[key](evidence)]));
}

const readers: { readonly [Key in ConfirmKey]: (evidence: Evidence) => Mark } = {
  link: ({ link }) => (link === undefined ? "unknown" : markOf(link.online)),
  captive: ({ captive }) => (captive === undefined ? "unknown" : markOf(captive.outcome === "clean")),
  clock: ({ clock }) => {
    const offset = clockOffset(clock ?? []);
    return offset === undefined ? "unknown" : markOf(Math.abs(offset) <= clockToleranceMs);
  },
  neutral: ({ neutral }) => reached(neutral),
  neutralPort: ({ neutralPort }) => reached(neutralPort),
  unrelated: ({ unrelated }) => reached(unrelated),
  doh: ({ doh }) => (doh?.outcome === "answered" ? markOf(doh.rcode === 0) : "unknown"),
  egress: ({ egress, target }) => {
    const own = portalOf(target)?.country;
    const seen = egress?.country ?? undefined;
    return own === undefined || seen === undefined ? "unknown" : markOf(seen === own);
  },
  quality: ({ quality }) => ({ good: "well", weak: "bad", "not-measured": "unknown" } as const)[lineOf(quality)],
  // It is measured only while the target is silent: what is not measured is no trouble any more, and no proof either.
  families: ({ families }) => (families === undefined ? "unknown" : markOf(families.ipv6 === "answered")),
  loopback: ({ loopback }) => (loopback === undefined ? "unknown" : markOf(loopback.some(serves))),
  tab: ({ tab }) => (tab === undefined ? "unknown" : markOf(tab.shows === "page")),
  // That a message is gone may as well mean that another page is open.
  page: ({ page }) => (page === undefined ? "unknown" : "bad"),
  observation: ({ observation }) => (observation === undefined ? "unknown" : markOf(!isFault(observation))),
  probe: ({ probe }) => {
    if (probe?.outcome !== "measured") return "unknown";
    if (probe.vantages.some(getsThrough)) return "well";
    // What a probe never reached says nothing (design, rule 1).
    return probe.vantages.some(({ baseline }) => baseline.tcp === "reaches") ? "bad" : "unknown";
  },
  recheck: ({ recheck }) => reached(recheck),
};

function markOf(isWell: boolean): Mark {
  return isWell ? "well" : "bad";
}

function reached(reach: Reach | undefined): Mark {
  if (reach === undefined) return "unknown";
  return markOf(reach.outcome === "answered" && (reach.status === undefined || !isTrouble(reach.status)));
}

function isFault({ outcome, status }: Observation): boolean {
  return outcome !== "answered" || (status !== undefined && isTrouble(status));
}

/** What the page met counts before what we meet: it needs the user's permission too. */
function serves({ page, own }: LoopbackCheck): boolean {
  return (page ?? own) === "answered";
}

function getsThrough({ measurements }: ProbeVantage): boolean {
  return measurements.some(({ layer, outcome, status }) => {
    return layer === "http" && outcome === "ok" && (status === undefined || !isTrouble(status));
  });
}
