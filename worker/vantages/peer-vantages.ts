import type { ProbeVantage } from "../../shared/model/evidence.ts";
import type { Target } from "../../shared/model/target.ts";
import { errorText } from "../log/error-text.ts";
import { log } from "../log/log.ts";
import { within } from "../probes/deadline.ts";
import type { Heard } from "./ask-peer.ts";

/** All that anybody waits for peers. */
const limitMs = 5_400;
const key = "peers";

interface Asked {
  readonly at: number;
  readonly heard: readonly Heard[];
}

/** What the peers say about one target: asked once for each run of our own, whoever wants to know, and kept with it. */
export class PeerVantages {
  readonly #ctx: DurableObjectState;
  #asked: Asked | undefined;
  #underWay: Promise<void> | undefined;

  /** `ctx`: of the target's object. */
  constructor(ctx: DurableObjectState) {
    this.#ctx = ctx;
    this.#asked = ctx.storage.kv.get<Asked>(key);
  }

  /** Asks, unless that was done for the run of `runStartedAt` or a later one. Resolves within the limit, never rejects. */
  async ensure(target: Target, runStartedAt: number): Promise<void> {
    if (this.#asked !== undefined && this.#asked.at >= runStartedAt) return;
    if (this.#underWay === undefined) {
      this.#underWay = this.#start(target);
      // It goes on when whoever asked has gone: others wait for it.
      this.#ctx.waitUntil(this.#underWay);
    }
    await this.#underWay;
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
      heard = (await within(limitMs, this.#ctx.exports.PeerAsker.ask(target))) ?? [];
    } catch (error) {
      log({ event: "error", where: "vantages", ...errorText(error) });
    } finally {
      this.#asked = { at, heard };
      this.#ctx.storage.kv.put<Asked>(key, this.#asked);
      this.#underWay = undefined;
    }
  }
}
