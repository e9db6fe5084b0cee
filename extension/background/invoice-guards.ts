import type { Runtime } from "webextension-polyfill";
import browser from "webextension-polyfill";
import type { IncidentEvent } from "../../shared/incident.ts";
import { guarded, type GuardEvent, type GuardMemory, nextStageAt, pressCountsMs } from "../../shared/invoice-guard.ts";
import type { PageMeaning } from "../../shared/model/page-meaning.ts";
import type { Target } from "../../shared/model/target.ts";
import { portalOf } from "../../shared/portals/lookup.ts";
import { samePortal } from "../heard-words.ts";
import { guardsItem } from "../invoice-guards.ts";
import { read, write } from "../storage.ts";
import { takeTurns } from "./in-turn.ts";
import { isWatchedHost } from "./observe.ts";
import { senderTarget } from "./sender.ts";

type Guards = Readonly<Record<string, GuardMemory>>;
/** Told when a guard is armed, changes its stage, or is released: its portal's pages are to show it. */
type Changed = (target: Target) => Promise<void>;

const stageAlarm = "invoice-guards";
const inTurn = takeTurns();
/** Read once: nearly every event asks, and only this file writes. */
let known: Guards | undefined;

/** The guard against issuing twice. Nothing is ever sent again by it; it only remembers, and tells. */
export class InvoiceGuards {
  readonly #changed: Changed;

  constructor(changed: Changed) {
    this.#changed = changed;
  }

  /** A page's script saw a button pressed that issues. `at` is the page's word, which counts for the last minute only. */
  async pressed(sender: Runtime.MessageSender, at: unknown): Promise<void> {
    const target = senderTarget(sender);
    if (target === undefined || !isIssuing(target.host)) return;
    if (typeof at !== "number" || !(Math.abs(Date.now() - at) <= pressCountsMs)) return;
    await this.#take(target, { type: "pressed", at });
  }

  /** Of a request, the little that counts: a POST to an issuing host. */
  observed({ type, at, requestId, observation }: Extract<IncidentEvent, { observation: unknown }>): Promise<void> {
    // After 5 s of silence nothing is decided; after 8 s it hangs.
    if (type === "slow" || observation.method !== "POST" || !isIssuing(observation.target.host))
      return Promise.resolve();
    return this.#take(observation.target, { type: "observed", at, requestId, observation });
  }

  said(target: Target, meanings: readonly PageMeaning[]): Promise<void> {
    return this.#take(target, { type: "said", at: Date.now(), meanings });
  }

  /** The user has looked: for all hosts of this portal. */
  release(target: Target): Promise<void> {
    return this.#change(target, (guards) =>
      Object.fromEntries(Object.entries(guards).filter(([host]) => !samePortal({ host, port: target.port }, target))),
    );
  }

  /** After a start or an alarm: tells what has come to a new stage while nobody was awake. */
  async resume(): Promise<void> {
    const guards = await load();
    await schedule(guards);
    for (const [host, { armed }] of Object.entries(guards))
      if (armed !== undefined) await this.#changed({ host, port: 443 });
  }

  #take(target: Target, event: GuardEvent): Promise<void> {
    return this.#change(target, (guards) => {
      const before = guards[target.host] ?? {};
      const after = guarded(before, event);
      return after === before ? guards : { ...guards, [target.host]: after };
    });
  }

  /** Reading and writing the same item: one after the other. */
  #change(target: Target, how: (guards: Guards) => Guards): Promise<void> {
    return inTurn(async () => {
      const before = await load();
      const after = how(before);
      if (after === before) return;
      known = after;
      await write(guardsItem, after);
      if (armedOf(before) === armedOf(after)) return;
      await schedule(after);
      await this.#changed(target);
    }).catch((error: unknown) => console.error("the guard against issuing twice:", error));
  }
}

/** Whose pages issue: hosts that the catalogue says so of, and sites that somebody added for their invoices. */
function isIssuing(host: string): boolean {
  const portal = portalOf({ host, port: 443 });
  if (portal === undefined) return isWatchedHost(host);
  return portal.hosts.some((one) => one.host === host && one.role === "issue");
}

function armedOf(guards: Guards): string {
  return JSON.stringify(Object.entries(guards).map(([host, { armed }]) => [host, armed?.at]));
}

async function load(): Promise<Guards> {
  known ??= await read(guardsItem);
  return known;
}

/** An alarm outlives the service worker and the browser, a timer neither. */
async function schedule(guards: Guards): Promise<void> {
  const now = Date.now();
  const due = Object.values(guards).flatMap(({ armed }) => (armed && nextStageAt(armed, now)) ?? []);
  if (due.length === 0) await browser.alarms.clear(stageAlarm);
  else await browser.alarms.create(stageAlarm, { when: Math.min(...due) });
}
