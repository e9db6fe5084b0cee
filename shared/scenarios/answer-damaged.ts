import { defineScenario } from "./define.ts";

/** The portal is reached, and its answer arrives broken: cut off, garbled, against the protocol. */
export const answerDamaged = defineScenario({
  id: "answer-damaged",
  layer: "http",
  remedies: ["try-phone", "use-mobile-hotspot"],
  needs: ["neutral"],
  when: ({ browser: { failure }, internetWorks }) =>
    internetWorks && failure !== undefined && isDamage(failure)
      ? {
          locus: "path",
          side: "unclear",
          confidence: "possible",
          alternatives: ["https-interception", "server-outage"],
          settle: "phone",
        }
      : undefined,
});

function isDamage(failure: string): boolean {
  return (
    failure.startsWith("http.response.") ||
    failure === "http.protocol.error" ||
    failure.startsWith("h2.") ||
    failure.startsWith("h3.")
  );
}
