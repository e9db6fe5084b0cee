import type { Diagnosis } from "../../shared/model/diagnosis.ts";
import type { ScenarioId } from "../../shared/scenarios/index.ts";
import type { Run } from "./gather/gatherer.ts";
import type { InTurn } from "./in-turn.ts";

/** One diagnosis under way in this life of the service worker. */
export interface Job {
  diagnosis: Diagnosis<ScenarioId>;
  run: Run;
  /** Writes in order; the last one is the truth after a kill. */
  readonly inTurn: InTurn;
  /** It was begun anew as another job: what is still under way in this one is heard no more. */
  isAbandoned: boolean;
}
