import type { ProbeVantage } from "../../shared/model/evidence.ts";
import type { Target } from "../../shared/model/target.ts";
import { within } from "../probes/deadline.ts";
import type { Heard } from "./ask-peer.ts";

/** All that anybody waits for peers. */
const limitMs = 5_400;

interface Asked {
  readonly at: number;
  readonly heard: readonly Heard[];
}

/** What the peers say about one target: asked once for each run of our own, whoever wants to know, and kept with it. */
export class PeerVantages {
  readonly #kv: SyncKvStorage;
  readonly #ask: (target: Target) => Promise<readonly Heard[]>;
  #asked: Asked | undefined;
  #underWay: Promise<void> | undefined;

  constructor(kv: SyncKvStorage, ask: (target: Target) => Promise<readonly Heard[]>) {
    this.#kv = kv;
    this.#ask = ask;
    this.#asked = kv.get<Asked>("peers");
  }

  /** Asks, unless that was done for the run of `runStartedAt` or a later one. Resolves within the limit, never rejects. */
  async ensure(target: Target, runStartedAt: number): Promise<void> {
    if (this.#asked !== undefined && this.#asked.at >= runStartedAt) return;
    await (this.#underWay ??= this.#start(target));
  }

  /** As of now; a peer that did not answer is missing. Its clock may differ from ours, so times are by ours. */
  vantages(now: number): readonly ProbeVantage[] {
    return (this.#asked?.heard ?? []).map(({ vantage, receivedAt }) => {
      const startedAt = receivedAt - vantage.ageMs;
      return { ...vantage, startedAt, ageMs: now - startedAt };
    });
  }

  async #start(target: Target): Promise<void> {
    const at = Date.now();
    let heard: readonly Heard[] = [];
    try {
      heard = (await within(limitMs, this.#ask(target))) ?? [];
    } catch (error) {
      console.error(JSON.stringify({ event: "peers-not-asked", reason: String(error) }));
    } finally {
      this.#asked = { at, heard };
      this.#kv.put<Asked>("peers", this.#asked);
      this.#underWay = undefined;
    }
  }
}
