import { WorkerEntrypoint } from "cloudflare:workers";
import type { Target } from "../../shared/model/target.ts";
import { log } from "../log/log.ts";
import { readSettings } from "../settings.ts";
import { version } from "../version.ts";
import { askPeer } from "./ask-peer.ts";
import type { Heard } from "./ask-peer.ts";
import type { Peer } from "../peer-settings.ts";
import { Standing } from "./standing.ts";

/** The whole answer has 5.5 s; the extension waits 6.5 s. */
const timeoutMs = 5_300;

const standing = new Standing();

/**
 * Asks the peers, in an invocation of its own: the platform allows six connections to each, and a run needs all of them
 * where a target has many addresses.
 */
export class PeerAsker extends WorkerEntrypoint {
  /** What those peers say that answer in time. Never rejects, and never waits for a peer that was silent last time. */
  async ask(target: Target): Promise<readonly Heard[]> {
    const now = Date.now();
    const awaited: Promise<Heard | undefined>[] = [];
    for (const peer of readSettings(this.env).peers) {
      const state = standing.of(peer.id, now);
      if (state === "rests") continue;
      const asking = this.#ask(peer, target);
      if (state === "good") awaited.push(asking);
      else this.ctx.waitUntil(asking);
    }
    return (await Promise.all(awaited)).filter((heard) => heard !== undefined);
  }

  async #ask(peer: Peer, target: Target): Promise<Heard | undefined> {
    const { vantage: signer, vantageKey: key = "" } = readSettings(this.env);
    const answer = await askPeer(peer, target, {
      signer,
      key,
      version,
      timeoutMs,
      fetch: (url, init) => (this.env.PEERS ?? globalThis).fetch(url, init),
    });
    const restMs = answer.outcome === "failed" ? standing.failed(peer.id, Date.now()) : standing.answered(peer.id);
    if (answer.outcome === "heard") return answer.heard;
    log({ event: "peer", peer: peer.id, outcome: answer.outcome, reason: answer.reason, restMs });
    return undefined;
  }
}
