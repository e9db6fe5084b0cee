import browser from "webextension-polyfill";
import { advanceGuide, beginGuide, goesOn, type Guide, type GuideEvent } from "../../shared/guide/guide.ts";
import { marksOf } from "../../shared/guide/marks.ts";
import type { Incident } from "../../shared/incident.ts";
import { targetText, type Target } from "../../shared/model/target.ts";
import type { GuideRequest } from "../messages.ts";
import { diagnosisItem, guidesItem, read, write } from "../storage.ts";
import { takeTurns } from "./in-turn.ts";
import { lookAtMarks } from "./look-again.ts";

/** What guides need of the rest of the background. */
interface Surroundings {
  readonly incidentOf: (target: Target) => Promise<Incident | undefined>;
  /** A check has shown that the target works again. */
  readonly fixed: (target: Target) => Promise<void>;
  /** A check has had an answer of the target itself. */
  readonly answers: (target: Target) => Promise<void>;
}

/** Wakes a killed service worker to look again; the packed minimum is half a minute. */
const alarm = "guides";
const resumeMs = 30_000;
/** A guide that nobody has touched for so long is about another day. */
const forgetAfterMs = 86_400_000;

/** The guides that somebody follows, one a target: what the user says and what checks show in, the state in local storage. */
export class Guides {
  readonly #around: Surroundings;
  /** Checks under way in this life of the service worker, by target text. */
  readonly #checking = new Set<string>();
  readonly #inTurn = takeTurns();

  constructor(surroundings: Surroundings) {
    this.#around = surroundings;
  }

  /** Does what the user says, in the guide at hand or in a new one. Rejects where there is no such diagnosis. */
  act({ id, plan, action }: GuideRequest): Promise<void> {
    return this.#inTurn(async () => {
      const diagnosis = await read(diagnosisItem(id));
      if (diagnosis?.state !== "done")
        throw new Error(`There is no finished diagnosis ${id}: only the newest are kept.`);
      const { target, evidence } = diagnosis;
      const stored = (await read(guidesItem))[targetText(target)];
      const now = Date.now();
      const was = marksOf(plan.confirm, evidence);
      const guide =
        stored !== undefined && goesOn(stored, plan.remedy, id, now)
          ? { ...stored, ...(stored.diagnosis !== id && { diagnosis: id, was }) }
          : beginGuide({ ...plan, target, diagnosis: id, was }, now);
      await this.#keep(advanceGuide(guide, { type: action, at: now }));
    });
  }

  /** Goes on with checks that a killed service worker left, and looks again where it is time. */
  resume(): Promise<void> {
    return this.#inTurn(async () => {
      const now = Date.now();
      for (const [key, guide] of Object.entries(await read(guidesItem))) {
        if (guide.phase === "checking" && !this.#checking.has(key)) await this.#keep(guide);
        if (guide.phase === "waiting" && guide.due !== undefined && guide.due <= now)
          await this.#keep(advanceGuide(guide, { type: "due", at: now }));
      }
    });
  }

  /** Does the guide for this target ask it by itself, now or later? */
  async lookAt(target: Target): Promise<boolean> {
    const guide = (await this.#inTurn(() => read(guidesItem)))[targetText(target)];
    if (guide?.confirm.includes("recheck") !== true) return false;
    return guide.phase === "checking" || guide.due !== undefined;
  }

  async #keep(guide: Guide): Promise<void> {
    const key = targetText(guide.target);
    const all = { ...(await read(guidesItem)), [key]: guide };
    const recent = Object.entries(all).filter(([, { since }]) => Math.abs(guide.since - since) < forgetAfterMs);
    await write(guidesItem, Object.fromEntries(recent));
    const times = recent.flatMap(([, { phase, since, due }]) =>
      phase === "checking" ? [since + resumeMs] : phase === "waiting" && due !== undefined ? [due] : [],
    );
    if (times.length > 0) await browser.alarms.create(alarm, { when: Math.min(...times) });
    else await browser.alarms.clear(alarm);
    if (guide.phase === "checking" && !this.#checking.has(key)) void this.#check(guide, key);
  }

  async #check(guide: Guide, key: string): Promise<void> {
    this.#checking.add(key);
    const event = await this.#look(guide);
    this.#checking.delete(key);
    await this.#inTurn(async () => {
      const now = (await read(guidesItem))[key];
      // Whoever has gone on meanwhile is told nothing of what is past.
      if (now?.phase !== "checking") return;
      if (now.since !== guide.since || now.remedy !== guide.remedy) {
        await this.#keep(now);
        return;
      }
      const next = advanceGuide(now, event);
      await this.#keep(next);
      if (next.phase === "fixed") await this.#around.fixed(guide.target);
      if (next.seen?.recheck === "well") await this.#around.answers(guide.target);
    });
  }

  async #look({ target, confirm }: Guide): Promise<GuideEvent> {
    try {
      const seen = await lookAtMarks(target, confirm, await this.#around.incidentOf(target));
      const at = Date.now();
      return seen === "spent" ? { type: "unchecked", at, trouble: "spent" } : { type: "checked", at, seen };
    } catch (error) {
      console.error("checking a guide:", error);
      return { type: "unchecked", at: Date.now(), trouble: "failed" };
    }
  }
}
