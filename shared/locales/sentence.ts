import type { Portal } from "../model/portal.ts";
import type { Target } from "../model/target.ts";
import type { Verdict } from "../model/verdict.ts";
import type { ScenarioId } from "../scenarios/index.ts";
import { fill } from "./fill.ts";
import type { Titles } from "./shape.ts";

/** What users call the site: a government's is `税局网站`, a vendor's its own name, an unknown one its host. */
export function siteName(
  titles: Titles,
  portalName: string | undefined,
  kind: Portal["kind"] | undefined,
  target: Target,
) {
  if (kind === "government") return titles.taxSite;
  return portalName ?? target.host;
}

/** These are seen or told only while the site answers, so that the line is not at fault. */
const whileAnswering: ReadonlySet<ScenarioId> = new Set<ScenarioId>([
  "issue-result-unknown",
  "load-balancer-misroute",
  "peak-congestion",
  "scheduled-maintenance",
  "third-party-timeout",
]);

/**
 * The one sentence of a verdict. It never claims more than the verdict does: `beyond` is said to fail from outside too
 * only where both vantages saw it and the site itself is the locus.
 */
export function verdictSentence(titles: Titles, verdict: Verdict<ScenarioId>, site: string): string {
  const { sentence } = titles;
  const title = titles.scenario[verdict.scenario];
  if (verdict.side === "none") return fill(sentence.none, site);
  if (verdict.side === "unclear") return sentence.unclear + sentence.settle[verdict.settle ?? "phone"];
  if (verdict.side === "user")
    return verdict.confidence === "possible" ? fill(sentence.userPossible, title) : fill(sentence.user, title);
  const answers = whileAnswering.has(verdict.scenario) && verdict.confidence !== "possible";
  if (answers || verdict.locus === "application") return fill(sentence.application, title);
  return verdict.confidence === "certain" && verdict.locus === "server"
    ? fill(sentence.beyondCertain, site)
    : fill(sentence.beyond, site);
}

/** The one sentence of a verdict on a page's own words: whoever reads them need not look for the fault in the network. */
export function saidSentence(titles: Titles, { scenario }: Verdict<ScenarioId>): string {
  return fill(titles.sentence.said, titles.scenario[scenario]);
}
