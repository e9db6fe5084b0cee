import { advanceGuide, beginGuide, type Guide, type GuideAction } from "../../../shared/guide/guide.ts";
import { type Marks, marksOf } from "../../../shared/guide/marks.ts";
import { planOf } from "../../../shared/guide/plan.ts";
import type { RemedyId } from "../../../shared/remedies/index.ts";
import { remedies } from "../../../shared/remedies/index.ts";
import { minute } from "../../../shared/practice/parts.ts";
import { now } from "../../shared/evidence.ts";
import { type CaseName, done } from "./diagnoses.ts";

/** Guides in the middle of something, as the user's words and the checks brought them there. */
export const guides = {
  next: () => clock("done", "done", { clock: "well", recheck: "bad" }),
  checking: () => clock("done", "done"),
  waiting: () => walk("beyond", "wait-for-portal", "done", "done", "done", "look", { probe: "bad", recheck: "bad" }),
  asking: () => walk("component", "start-local-component", "done", {}),
  ended: () => {
    const seen: Marks = { clock: "well", recheck: "bad" };
    return clock("done", "done", seen, "done", seen, "done", seen, "done", seen);
  },
  fixed: () => walk("submit", "wait-for-portal", "look", { probe: "well", recheck: "well" }),
};

function clock(...said: readonly (GuideAction | Marks)[]): Guide {
  return walk("clock", "sync-clock", ...said);
}

function walk(name: CaseName, id: RemedyId, ...said: readonly (GuideAction | Marks)[]): Guide {
  const { id: diagnosis, target, evidence } = done(name);
  const remedy = remedies[id];
  const begun = beginGuide({ ...planOf(remedy), target, diagnosis, was: marksOf(remedy.confirm, evidence) }, now);
  return said.reduce<Guide>(
    (guide, one, index) =>
      advanceGuide(
        guide,
        typeof one === "string"
          ? { type: one, at: now + index * minute }
          : { type: "checked", at: now + index * minute, seen: one },
      ),
    begun,
  );
}
