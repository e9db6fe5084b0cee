import { diagnose } from "../../shared/diagnose.ts";
import { report } from "../../shared/report.ts";
import type { Evidence } from "../../shared/model/evidence.ts";
import type { Observation } from "../../shared/model/observation.ts";
import { walk } from "./incident-stage.ts";
import { play } from "./player.ts";
import type { Gathered, Recording } from "./recording.ts";
import { wordsOf } from "./words-stage.ts";

/** What comes out of each stage, under the name of its file. */
export async function stagesOf(recording: Recording, gathered: Gathered): Promise<Readonly<Record<string, object>>> {
  const evidenceWith = (seen: Observation | undefined): Evidence => {
    const { observation: _, ...found } = gathered.evidence;
    return { ...found, ...(seen && { observation: seen }) };
  };
  const reports = await play(recording);
  const { steps, observation } = walk(recording, reports, gathered, (seen) => diagnose(evidenceWith(seen)).side);
  const evidence = evidenceWith(observation);
  const verdict = diagnose(evidence);
  const { target } = evidence;
  const { trigger, elapsedMs } = gathered;
  const startedAt = evidence.at - elapsedMs;
  const id = "golden";
  return {
    "2-observations": reports,
    "3-incident": steps,
    "4-evidence": evidence,
    "5-verdict": verdict,
    "6-report":
      report({ id, target, trigger, state: "done", startedAt, elapsedMs, pending: [], evidence, verdict }) ?? {},
    "7-words": wordsOf(target, verdict),
  };
}
