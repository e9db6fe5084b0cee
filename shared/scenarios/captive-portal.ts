import { fails } from "../practice/parts.ts";
import type { Sample } from "../practice/sample.ts";
import { defineScenario } from "./define.ts";

/** The network wants a sign-in first and answers in the name of others until it has one. */
export const captivePortal = defineScenario({
  id: "captive-portal",
  layer: "network",
  remedies: ["sign-in-to-network", "use-mobile-hotspot"],
  needs: ["captive"],
  when: ({ evidence, browser }) =>
    evidence.captive.outcome === "altered" && browser.outcome === "failed"
      ? { locus: "local-network", side: "user", confidence: "certain" }
      : undefined,
  excludedBy: ({ evidence }) => (evidence.captive?.outcome === "clean" ? "captive" : undefined),
});

export const captivePortalSample: Sample = ({ control }) => {
  const wrongName = fails("tls.cert.name_invalid");
  return {
    recheck: wrongName,
    neutral: control("neutral", fails("unknown")),
    neutralPort: control("neutralPort", wrongName),
    unrelated: control("unrelated", wrongName),
    sibling: control("sibling", wrongName),
    otherRegion: control("otherRegion", wrongName),
    doh: { outcome: "unreadable", addresses: [], durationMs: 20 },
    clock: [],
    captive: { outcome: "altered", status: 302, durationMs: 20 },
    probe: { outcome: "unreachable", reason: "failed", failure: "tls.cert.name_invalid" },
  };
};
