import { silent } from "../practice/parts.ts";
import type { Sample } from "../practice/sample.ts";
import { defineScenario } from "./define.ts";

const lateMs = 2000;

/**
 * Plain HTTP comes back and no HTTPS host answers at all: large packets get lost (a tunnel or line whose packet size is
 * set too high: a modern ClientHello no longer fits into one packet), or everything encrypted is filtered.
 */
export const largePacketsLost = defineScenario({
  id: "large-packets-lost",
  layer: "network",
  remedies: ["lower-packet-size", "use-mobile-hotspot"],
  needs: ["captive", "neutral", "unrelated"],
  when: ({ evidence: { captive, neutral, unrelated }, browser, internetWorks, line }) =>
    captive.outcome === "clean" &&
    // Where the small answer itself is late, slowness explains that the larger ones never came.
    captive.durationMs < lateMs &&
    line !== "weak" &&
    neutral.outcome === "unanswered" &&
    unrelated.outcome === "unanswered" &&
    browser.failure === "unanswered" &&
    !internetWorks
      ? {
          locus: "local-network",
          side: "unclear",
          confidence: "possible",
          alternatives: ["isp-fault", "no-network"],
          settle: "other-network",
        }
      : undefined,
  excludedBy: ({ internetWorks, evidence }) =>
    internetWorks && evidence.neutral?.outcome === "answered" ? "neutral" : undefined,
});

export const largePacketsLostSample: Sample = ({ control }) => ({
  recheck: silent,
  neutral: control("neutral", silent),
  neutralPort: control("neutralPort", silent),
  unrelated: control("unrelated", silent),
  sibling: control("sibling", silent),
  otherRegion: control("otherRegion", silent),
  doh: { outcome: "unreadable", addresses: [], durationMs: 8000 },
  probe: { outcome: "unreachable", reason: "unanswered" },
});
