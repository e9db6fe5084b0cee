import { safeParse } from "valibot";
import type { ProbeVantage } from "../../shared/model/evidence.ts";
import { targetText } from "../../shared/model/target.ts";
import type { Target } from "../../shared/model/target.ts";
import { answerSchema } from "../../shared/web/protocol-schema.ts";
import { abortedAfter, within } from "../probes/deadline.ts";
import type { Peer } from "../peer-settings.ts";
import { readAtMost } from "./read-at-most.ts";
import { signatureHeaders } from "./signed-request.ts";

/** Where a deployment answers other deployments. */
export const vantagePath = "/v1/vantage";

export interface AskOptions {
  /** `probe:<id>` of this deployment. */
  readonly signer: string;
  readonly key: string;
  readonly version: string;
  /** `fetch` of whatever network the peers are on. */
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly timeoutMs: number;
}

/** What one peer said, and when we heard it. */
export interface Heard {
  readonly vantage: ProbeVantage;
  readonly receivedAt: number;
}

export type PeerAnswer =
  | { readonly outcome: "heard"; readonly heard: Heard }
  /**
   * `declined`: it is well, and does not measure this target, or not now. `reason`, for the operator's log, names neither
   * the target nor an address.
   */
  | { readonly outcome: "declined" | "failed"; readonly reason: string };

/** An answer with every address read in full has about 4 kB. */
const maxAnswerBytes = 65_536;
/** `target-not-allowed`, `rate-limited`, `busy` */
const declining: ReadonlySet<number> = new Set([403, 429, 503]);

/** Asks one peer what it measured by itself. Never rejects, and is done within the limit whatever the peer does. */
export async function askPeer(peer: Peer, target: Target, options: AskOptions): Promise<PeerAnswer> {
  try {
    const answer = abortedAfter(options.timeoutMs, (signal) => exchange(peer, target, options, signal));
    // Not every body lets itself be aborted.
    return (await within(options.timeoutMs, answer)) ?? failed("did not answer in time");
  } catch (error) {
    return failed(
      error instanceof Error && error.name !== "AbortError" ? "could not be reached" : "did not answer in time",
    );
  }
}

async function exchange(peer: Peer, target: Target, options: AskOptions, signal: AbortSignal): Promise<PeerAnswer> {
  const url = `${peer.origin}${vantagePath}`;
  const body = JSON.stringify({ target: targetText(target) });
  const response = await options.fetch(url, {
    method: "POST",
    body,
    redirect: "manual",
    signal,
    headers: {
      "content-type": "application/json",
      "user-agent": `fapiao-doctor-probe/${options.version}`,
      ...(await signatureHeaders({ method: "POST", url, body }, options.key, options.signer)),
    },
  });
  const text = await readAtMost(response, maxAnswerBytes);
  if (response.status !== 200) {
    const reason = refusal(response.status, text);
    return declining.has(response.status) ? { outcome: "declined", reason } : failed(reason);
  }
  if (text === undefined) return failed(`answered more than ${maxAnswerBytes} bytes`);
  const parsed = safeParse(answerSchema, parse(text));
  if (!parsed.success) return failed("answered something that is not of this protocol");
  const [vantage, ...others] = parsed.output.vantages;
  if (parsed.output.target !== targetText(target)) return failed("answered about another target");
  if (vantage?.vantage !== `probe:${peer.id}` || others.length > 0)
    return failed("answered under another id: VANTAGES must name it as its own VANTAGE_ID does");
  if (vantage.ageMs < 0) return failed("answered what is yet to come");
  return { outcome: "heard", heard: { vantage, receivedAt: Date.now() } };
}

/** Why it does not know us, as our own code at the other end puts it; other refusals may name what was asked. */
function refusal(status: number, text: string | undefined): string {
  const detail = status === 401 ? /"detail":"([^"\\]{1,300})"/.exec(text ?? "")?.[1] : undefined;
  return `answered ${status}${detail === undefined ? "" : `: ${detail}`}`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function failed(reason: string): PeerAnswer {
  return { outcome: "failed", reason };
}
