import type { Comparison } from "./comparison.ts";
import type { Match } from "./model/match.ts";
import type { PageMeaning } from "./model/page-meaning.ts";

/**
 * The portal said one of these in its own words, and nothing below contradicts that it can be reached. `likely`: words
 * are the portal's own, but it is we who read them. Undefined where it said none of them.
 */
export function pageSays(
  { evidence, browser }: Comparison,
  meanings: readonly PageMeaning[],
  match: Pick<Match, "locus" | "side" | "alternatives">,
): Match | undefined {
  // Words read a moment ago do not outweigh a connection that fails now.
  const reachable = browser.outcome !== "failed" || browser.failure === "http.error";
  if (!reachable || evidence.page?.meanings.some((meaning) => meanings.includes(meaning)) !== true) return undefined;
  return { ...match, confidence: "likely" };
}
