import { compare } from "../comparison.ts";
import type { Finding } from "../model/finding.ts";
import { targetText, type Target } from "../model/target.ts";
import { answerSchema } from "./protocol-schema.ts";
import { askService } from "./sealing/service.ts";
import type { ReportService, ServiceFault } from "./sealing/service.ts";

/** What the probe sees of a target now, layer by layer; of the browser's cells none is measured. */
export interface MeasuredNow {
  /** By this computer's clock, milliseconds since the epoch. */
  readonly at: number;
  readonly findings: readonly Finding[];
}

/** Has the probe measure a target, for who reads a report. Never throws. */
export async function measureAgain(service: ReportService, target: Target): Promise<MeasuredNow | ServiceFault> {
  const headers = { "content-type": "application/json" };
  const request = { method: "POST", headers, body: JSON.stringify({ target: targetText(target) }) } as const;
  const asked = await askService(service, "/v1/measurements", request, answerSchema);
  if ("fault" in asked) return asked;
  const { vantages, target: about } = asked.answer;
  if (about !== targetText(target)) return { fault: "refused" };
  const now = Date.now();
  const { findings } = compare({ target, at: now, probe: { outcome: "measured", vantages } });
  return { at: now - Math.min(...vantages.map(({ ageMs }) => ageMs)), findings };
}
