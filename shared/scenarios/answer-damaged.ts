import { fails } from "../practice/parts.ts";
import type { Sample } from "../practice/sample.ts";
import { defineScenario } from "./define.ts";

/** The portal is reached, and its answer arrives broken: cut off, garbled, against the protocol. */
export const answerDamaged = defineScenario({
  id: "answer-damaged",
  layer: "http",
  remedies: ["try-phone", "use-mobile-hotspot"],
  needs: ["neutral"],
  when: ({ browser, evidence: { observation }, internetWorks }) => {
    // The page's answer is larger than that of the root, which we ask for: one may break where the other does not.
    const onlyThePage = browser.outcome === "answered" && observation?.outcome === "failed";
    const failure = onlyThePage ? observation.failure : browser.failure;
    if (!internetWorks || failure === undefined || !isDamage(failure)) return undefined;
    return {
      locus: "path",
      side: "unclear",
      confidence: "possible",
      alternatives: ["https-interception", "server-outage"],
      settle: onlyThePage ? "reload" : "phone",
    };
  },
});

function isDamage(failure: string): boolean {
  return (
    failure.startsWith("http.response.") ||
    failure === "http.protocol.error" ||
    failure.startsWith("h2.") ||
    failure.startsWith("h3.")
  );
}

export const answerDamagedSample: Sample = () => ({ recheck: fails("http.response.invalid.content_length_mismatch") });
