import type { Comparison } from "../comparison.ts";
import { pageSays } from "../page-says.ts";
import { words } from "../practice/parts.ts";
import type { Sample } from "../practice/sample.ts";
import { defineScenario } from "./define.ts";

/** An answer later than this from a host whose neighbours answer at once is a queue. */
const lateMs = 3000;

/** Too many people at once: the portal says so, or answers, very late, while everything else is quick. */
export const peakCongestion = defineScenario({
  id: "peak-congestion",
  layer: "http",
  remedies: ["wait-for-portal"],
  needs: [],
  when: (comparison) =>
    pageSays(comparison, ["queue", "query-limited"], { locus: "server", side: "beyond" }) ??
    (answersLate(comparison)
      ? {
          locus: "server",
          side: "beyond",
          confidence: "possible",
          alternatives: ["cascading-overload", "weak-network"],
          settle: "wait",
        }
      : undefined),
});

function answersLate({ evidence: { observation, recheck, neutral }, line }: Comparison): boolean {
  return (
    observation?.outcome === "hung" &&
    recheck?.outcome === "answered" &&
    recheck.durationMs > lateMs &&
    neutral?.outcome === "answered" &&
    neutral.durationMs < lateMs / 3 &&
    line !== "weak"
  );
}

export const peakCongestionSample: Sample = () => ({ page: words("queue") });
