import { baselineLayers } from "../../shared/model/baseline.ts";
import type { BaselineLayer } from "../../shared/model/baseline.ts";
import type { Target } from "../../shared/model/target.ts";
import { speaksWebSocket } from "../catalogue.ts";
import { log } from "../log/log.ts";
import { runLine } from "../log/run-line.ts";
import { recordRun } from "../metrics/record-run.ts";
import { refusingStatuses } from "../probes/http.ts";
import { runProbe } from "../probes/run.ts";
import type { Settings } from "../settings.ts";
import type { ChainJudge } from "../tls/chain-judge.ts";
import { version } from "../version.ts";
import { afterTry } from "./baseline.ts";
import { afterRun, breakerState } from "./breaker.ts";
import { hourMs } from "./pace.ts";
import { fromLowest, withStandIns } from "./stand-in.ts";
import type { TargetState } from "./target-state.ts";
import { tryResult } from "./try-results.ts";

export interface OwnRunOptions {
  readonly target: Target;
  readonly env: Cloudflare.Env;
  readonly settings: Settings;
  readonly chains: ChainJudge;
  readonly before: TargetState;
  /** Layers that never answered this vantage; undefined: try everything, whatever is known of it. */
  readonly blind: ReadonlySet<BaselineLayer> | undefined;
  readonly budgetSpacingMs: number;
  /** When it was decided on; milliseconds since the epoch. */
  readonly startedAt: number;
  readonly httpMethod: "GET" | "HEAD";
  readonly limitMs?: number;
}

const httpRestMs = 6 * hourMs;
/** Rounds come every six hours: if each were turned away, nobody's click would ever get to HTTP. */
const roundsRestMoreMs = 18 * hourMs;

/** One run of this vantage, and what its target's object is to keep of it. */
export async function ownRun(options: OwnRunOptions): Promise<TargetState> {
  const { target, env, settings, chains, before, blind, budgetSpacingMs, startedAt, httpMethod, limitMs } = options;
  const isOpen = (layer: BaselineLayer) => breakerState(before.breakers[layer], startedAt) === "open";
  const open = blind === undefined ? [] : baselineLayers.filter(isOpen);
  const leftOut = new Set([...(blind ?? []), ...open]);
  const isResting = before.httpRestsUntil + (httpMethod === "HEAD" ? roundsRestMoreMs : 0) > startedAt;
  const measured = await runProbe(target, {
    dns: {
      endpoints: settings.dohEndpoints,
      fetch: (url, init) => (env.RESOLVERS ?? globalThis).fetch(url, init),
      allowPrivate: settings.allowPrivate,
    },
    chains,
    version,
    httpMethod: speaksWebSocket(target) ? "websocket" : httpMethod,
    ...(limitMs === undefined ? {} : { limitMs }),
    leaveOut: isResting ? new Set([...leftOut, "http"]) : leftOut,
  });
  const now = Date.now();
  const breaker = (layer: BaselineLayer) => afterRun(before.breakers[layer], layer, measured, now);
  const wasTurnedAway = measured.some(({ status }) => status !== undefined && refusingStatuses.includes(status));
  const measurements = withStandIns(measured, before.run?.measurements ?? [], fromLowest(leftOut));
  // A blind layer says by its baseline that it was not touched; what an open breaker let stand in is as old as it is.
  const isOlder = open.length > 0 && measurements !== measured;
  const breakers = { tcp: breaker("tcp"), tls: breaker("tls"), http: breaker("http") };
  const tries = (layer: BaselineLayer) => afterTry(before.tries[layer], tryResult(layer, measured), startedAt);
  const durationMs = now - startedAt;
  recordRun(measured, durationMs, { before: before.breakers, after: breakers });
  log(runLine({ target, cause: blind === undefined ? "scheduled" : "asked", durationMs, measurements: measured }));
  return {
    run: { measurements, startedAt: (isOlder ? before.run?.startedAt : undefined) ?? startedAt },
    starts: [...before.starts.filter((at) => at > startedAt - hourMs), startedAt],
    budgetSpacingMs,
    tries: { tcp: tries("tcp"), tls: tries("tls"), http: tries("http") },
    breakers,
    httpRestsUntil: wasTurnedAway ? startedAt + httpRestMs : before.httpRestsUntil,
  };
}
