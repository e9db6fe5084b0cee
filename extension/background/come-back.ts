import browser from "webextension-polyfill";
import { afterLook, beginWatch, type ComeBackWatch, isTooOld, seenFromOutside } from "../../shared/come-back.ts";
import { isTrouble } from "../../shared/http-status.ts";
import type { Observation } from "../../shared/model/observation.ts";
import { targetText, type Target } from "../../shared/model/target.ts";
import { watchesItem } from "../come-back.ts";
import { read, write } from "../storage.ts";
import { probe } from "./gather/probe.ts";
import { recheck } from "./gather/recheck.ts";
import { keepReturn } from "./history.ts";
import { takeTurns } from "./in-turn.ts";
import { notify } from "./notify.ts";
import { createRun } from "./run.ts";
import { lookAround } from "./surroundings.ts";

type Watches = Readonly<Record<string, ComeBackWatch>>;

/** What waiting for sites needs of the rest of the background. */
interface Surroundings {
  /** A look has found that the target is well again. */
  readonly isWell: (target: Target) => Promise<void>;
  /** Does somebody else ask this target from time to time, who tells what he finds by {@link ComeBacks.tell}? */
  readonly isLookedAt: (target: Target) => Promise<boolean>;
}

const alarm = "come-back";
const inTurn = takeTurns();
/** Read once: nearly every answer of a portal asks, and only this file writes. */
let known: Watches | undefined;
const looking = new Set<string>();
/** A look that somebody else makes in our place. */
const left = { isBack: false, through: "own" } as const;

/**
 * Waits for sites to come back: looks through the probe where it is not blind, which costs the site nothing more, else by
 * one request of our own, at growing intervals.
 */
export class ComeBacks {
  readonly #around: Surroundings;

  constructor(surroundings: Surroundings) {
    this.#around = surroundings;
  }

  start(target: Target): Promise<void> {
    return change((watches) => {
      const key = targetText(target);
      if (key in watches) return watches;
      return { ...watches, [key]: beginWatch(target, Date.now(), [Math.random(), Math.random()]) };
    });
  }

  stop(target: Target): Promise<void> {
    return change((watches) => without(watches, target));
  }

  /** A page of the site has loaded before the user's eyes: there is nothing left to tell. */
  async observed({ target, type, outcome, status = 0 }: Observation): Promise<void> {
    if (type !== "main_frame" || outcome !== "answered" || isTrouble(status)) return;
    if (!(targetText(target) in (await load()))) return;
    await this.stop(target);
    await keepReturn(target, "answer");
  }

  /** The site is back: whoever waits for it hears of it, and waits no longer. */
  async tell(target: Target): Promise<void> {
    if (!(targetText(target) in (await load()))) return;
    await this.stop(target);
    await notify(target, "back");
  }

  /** After a start or an alarm: looks at those whose time has come. */
  async resume(): Promise<void> {
    const watches = Object.values(await load());
    await schedule(await load());
    const now = Date.now();
    await Promise.all(watches.filter(({ nextAt }) => nextAt <= now).map((watch) => this.#look(watch)));
  }

  async #look(watch: ComeBackWatch): Promise<void> {
    const { target } = watch;
    const key = targetText(target);
    if (looking.has(key)) return;
    looking.add(key);
    try {
      if (isTooOld(watch, Date.now())) {
        await this.stop(target);
        await notify(target, "gaveUp");
        return;
      }
      // A site is asked once for all who wait for it.
      const { isBack, through } = (await this.#around.isLookedAt(target)) ? left : await lookNow(target);
      if (isBack) {
        await this.#around.isWell(target);
        await this.tell(target);
      } else await change((watches) => later(watches, key, through));
    } finally {
      looking.delete(key);
    }
  }
}

/** While the probe sees it down, the site has rest from us; that it is up must show here too before anybody is told. */
async function lookNow(target: Target): Promise<{ readonly isBack: boolean; readonly through: "probe" | "own" }> {
  const surroundings = await lookAround(target, "click");
  // Nothing is left to be counted: two requests at most, at intervals that are longer than any budget's.
  const run = createRun({ ...surroundings, onSpent: () => undefined, onRepeat: () => undefined });
  const outside = seenFromOutside(await probe.gather(run));
  if (outside === "down") return { isBack: false, through: "probe" };
  const reach = await recheck.gather(run);
  const isBack = reach?.outcome === "answered" && !isTrouble(reach.status ?? 0);
  return { isBack, through: "own" };
}

function later(watches: Watches, key: string, through: "probe" | "own"): Watches {
  const watch = watches[key];
  // The user has stopped it meanwhile.
  if (watch === undefined) return watches;
  const next = afterLook(watch, Date.now(), { through, random: Math.random() });
  return next === undefined ? watches : { ...watches, [key]: next };
}

function without(watches: Watches, target: Target): Watches {
  const { [targetText(target)]: ended, ...others } = watches;
  return ended === undefined ? watches : others;
}

async function load(): Promise<Watches> {
  known ??= await read(watchesItem);
  return known;
}

/** Reading and writing the same item: one after the other. */
function change(how: (watches: Watches) => Watches): Promise<void> {
  return inTurn(async () => {
    const before = await load();
    const after = how(before);
    if (after === before) return;
    known = after;
    await write(watchesItem, after);
    await schedule(after);
  });
}

/** An alarm outlives the service worker and the browser. */
async function schedule(watches: Watches): Promise<void> {
  const due = Object.values(watches).map(({ nextAt }) => nextAt);
  if (due.length === 0) await browser.alarms.clear(alarm);
  else await browser.alarms.create(alarm, { when: Math.max(Math.min(...due), Date.now() + 1_000) });
}
