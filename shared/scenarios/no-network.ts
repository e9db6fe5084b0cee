import type { Failure } from "../model/failure.ts";
import { fails } from "../practice/parts.ts";
import type { Sample } from "../practice/sample.ts";
import { defineScenario } from "./define.ts";

/** Nothing gets through to anywhere: no link, or nothing answers behind it. */
export const noNetwork = defineScenario({
  id: "no-network",
  layer: "network",
  remedies: ["connect-network", "use-mobile-hotspot"],
  needs: ["link"],
  when: ({ evidence, browser, anythingWorks }) => {
    if (anythingWorks || browser.outcome !== "failed") return undefined;
    if (!evidence.link.online || browser.failure === "client.offline") {
      return { locus: "device", side: "user", confidence: "certain" };
    }
    const { neutral, captive } = evidence;
    if (neutral === undefined || captive === undefined || !silent(browser.failure)) return undefined;
    // With a link and no answer from anybody, router, carrier and line look the same from here (rule 2).
    return {
      locus: "local-network",
      side: "unclear",
      confidence: "possible",
      alternatives: ["dns-failure", "isp-fault", "physical-link-cut"],
      settle: "phone",
    };
  },
  excludedBy: ({ evidence }) => {
    if (evidence.neutral?.outcome === "answered") return "neutral";
    if (evidence.doh?.outcome === "answered") return "doh";
    return evidence.captive?.outcome === "clean" ? "captive" : undefined;
  },
});

/** No packet came back, not even from a resolver or a proxy. */
function silent(failure: Failure | undefined): boolean {
  return failure === "unanswered" || failure?.startsWith("tcp.") === true;
}

export const noNetworkSample: Sample = ({ control }) => {
  const offline = fails("client.offline");
  return {
    link: { online: false },
    recheck: offline,
    neutral: control("neutral", offline),
    neutralPort: control("neutralPort", offline),
    unrelated: control("unrelated", offline),
    sibling: control("sibling", offline),
    otherRegion: control("otherRegion", offline),
    doh: { outcome: "unreadable", addresses: [], durationMs: 5 },
    clock: [],
    captive: { outcome: "failed", failure: "client.offline", durationMs: 5 },
    probe: { outcome: "unreachable", reason: "failed", failure: "client.offline" },
  };
};
