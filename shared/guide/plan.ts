import type { Remedy } from "../model/remedy.ts";
import type { Plan } from "./guide.ts";

/** What of a remedy a guide has to remember to go on by itself. */
export function planOf({ id, confirm, steps }: Remedy): Plan {
  return { remedy: id, confirm, steps: steps.map(({ after }) => after) };
}
