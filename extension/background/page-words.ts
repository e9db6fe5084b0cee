import type { Runtime } from "webextension-polyfill";
import browser from "webextension-polyfill";
import type { PageWords } from "../../shared/model/evidence.ts";
import type { Observation } from "../../shared/model/observation.ts";
import type { Target } from "../../shared/model/target.ts";
import {
  type Heard,
  heardForMs,
  heardItem,
  knownMeanings,
  lastSpeaker,
  recent,
  withoutPages,
  withWords,
  wordsOf,
} from "../heard-words.ts";
import { read, write } from "../storage.ts";
import { takeTurns } from "./in-turn.ts";
import { saidVerdict } from "./judge.ts";
import { senderTarget } from "./sender.ts";

/** What a page said, ready to be shown. */
export interface Said {
  readonly target: Target;
  /** Local clock, milliseconds since the epoch. */
  readonly at: number;
  readonly verdict: NonNullable<ReturnType<typeof saidVerdict>>;
}

const oldAlarm = "page-words-grow-old";
const inTurn = takeTurns();

/**
 * Takes what a page's reader found, and whose page it is from the browser: a page that lies can lie about itself alone.
 * Undefined where it says nothing that we know.
 */
export async function hear(sender: Runtime.MessageSender, meanings: unknown): Promise<Target | undefined> {
  const target = senderTarget(sender);
  const known = knownMeanings(meanings);
  if (target === undefined || known.length === 0) return undefined;
  await change((heard) => withWords(heard, target, known, Date.now()));
  await browser.alarms.create(oldAlarm, { delayInMinutes: heardForMs / 60_000 + 0.1 });
  return target;
}

/** A page of a portal was loaded: what the one before it said is over. True where something was forgotten. */
export async function leavePages({ type, outcome, target }: Observation): Promise<boolean> {
  if (type !== "main_frame" || outcome !== "answered") return false;
  return change((heard) => withoutPages(heard, target));
}

/** Forgets what is too old. True where something was. */
export function forgetOldWords(): Promise<boolean> {
  return change((heard) => recent(heard, Date.now()));
}

/** What pages of this target said lately, as evidence of a diagnosis. */
export async function pageWords(target: Target): Promise<PageWords | undefined> {
  return wordsOf(await read(heardItem), target, Date.now());
}

/** What was said last, by any page or by those of one target's portal, with the verdict on it. */
export async function lastSaid(target?: Target): Promise<Said | undefined> {
  const now = Date.now();
  const heard = await read(heardItem);
  const speaker = lastSpeaker(heard, now, target);
  const page = speaker && wordsOf(heard, speaker.target, now);
  const verdict = page && saidVerdict(speaker.target, page, now);
  return verdict && { target: speaker.target, at: speaker.at, verdict };
}

/** Reading and writing the same item: one after the other. True where it changed. */
function change(how: (heard: readonly Heard[]) => readonly Heard[]): Promise<boolean> {
  return inTurn(async () => {
    const before = await read(heardItem);
    const after = how(before);
    const same = after.length === before.length && after.every((one, index) => one === before[index]);
    if (!same) await write(heardItem, after);
    return !same;
  });
}
