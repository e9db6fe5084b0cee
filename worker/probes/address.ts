import type { Failure } from "../../shared/model/failure.ts";
import type { Measurement } from "../../shared/model/measurement.ts";
import type { Target } from "../../shared/model/target.ts";
import type { ChainJudge } from "../tls/chain-judge.ts";
import type { Hello } from "../tls/handshake.ts";
import type { Deadline } from "./deadline.ts";
import { dial, hangUp, nameOfFailure } from "./tcp.ts";
import { readTls } from "./tls.ts";
import type { TlsReading } from "./tls.ts";

export interface AddressReading {
  readonly tcp: Measurement;
  readonly tls: Measurement;
  /** Opened or tried. */
  readonly connections: number;
}

export interface AddressOptions {
  /** `tcp`: say nothing once connected. */
  readonly depth: "tcp" | "tls";
  /** Connections at most. */
  readonly attempts: number;
  readonly deadline: Deadline;
  readonly chains: ChainJudge;
}

/** The connection stood, but not long enough for `connect()` to notice. */
const brokenAtOnce: TlsReading = { outcome: "failed", failure: "tls.reset_after_client_hello", next: "again" };
/** The first attempt may be slow; what is left goes to the second. */
const attemptMs = 2_400;
/** Less than this says more about our haste than about the server. */
const leastAttemptMs = 300;

/** TCP and TLS of one address, with as many attempts as failures need and the limits allow. */
export async function measureAddress(
  address: string,
  { host, port }: Target,
  { depth, attempts, deadline, chains }: AddressOptions,
): Promise<AddressReading> {
  const tcp = new Tally();
  const tls = new Tally();
  let tcpFailure: Failure = "tcp.timed_out";
  let reading: TlsReading | undefined;
  let hello: Hello = "1.2";
  /** Connections that failed for `connect()` without a name: they may have been opened, and reset at once. */
  let tooShort = 0;
  const patience = (): number => Math.min(attemptMs, deadline.left());

  while (tcp.attempts < attempts && patience() >= leastAttemptMs) {
    const opened = await tcp.time(() => dial(address, port, patience()));
    if (!opened.ok) {
      tcpFailure = opened.failure;
      // A time-out has its name already.
      if (tcpFailure !== "tcp.failed") continue;
      tooShort += 1;
      if (tcp.attempts === attempts) break;
      const name = await tcp.time(() => nameOfFailure(address, port, patience()));
      if (name !== undefined && name !== "tcp.reset") {
        tcpFailure = name;
        tooShort = 0;
        break;
      }
      tcp.succeeded += 1;
      if (depth === "tcp") break;
      reading ??= brokenAtOnce;
      continue;
    }
    tcp.succeeded += 1;
    if (depth === "tcp") {
      hangUp(opened.socket);
      break;
    }
    // A server that only wants another hello was asked once, in several words: it does not come and go.
    if (reading?.next === "refused") tls.attempts -= 1;
    const asked = await tls.time(() => readTls(opened.socket, host, hello, patience(), chains));
    hangUp(opened.socket);
    if (asked.outcome === "ok") tls.succeeded += 1;
    // That a browser might get on is news; that it would not is known by then.
    if (hello === "browser" && asked.outcome === "failed") break;
    reading = asked;
    if (reading.next === "done") break;
    hello = helloAfter(hello, reading);
  }

  const connections = tcp.attempts;
  // Where the others that opened were reset too, so were these: that server does not come and go.
  if (depth === "tcp" ? tcp.succeeded > 0 : reading?.failure === brokenAtOnce.failure) {
    tcp.succeeded += tooShort;
    if (reading !== undefined) tls.attempts += tooShort;
  }
  return {
    connections,
    tcp: { layer: "tcp", address, ...tcp.counts(), ...(tcp.succeeded > 0 ? { outcome: "ok" } : failed(tcpFailure)) },
    tls: { layer: "tls", address, ...tlsMeasurement(tls, reading) },
  };
}

/** A server that refused one hello may like another; one that refused all that we can read may still suit a browser. */
function helloAfter(hello: Hello, { next }: TlsReading): Hello {
  if (next === "again") return hello;
  return hello === "1.2" ? "1.3" : "browser";
}

function tlsMeasurement(tally: Tally, reading: TlsReading | undefined): Omit<Measurement, "layer" | "address"> {
  if (reading === undefined) return { outcome: "skipped", durationMs: 0 };
  const { outcome, certificate, failure = "tls.failed" } = reading;
  return {
    ...(outcome === "failed" ? failed(failure) : { outcome }),
    ...tally.counts(),
    ...(certificate === undefined ? {} : { certificate }),
  };
}

function failed(failure: Failure): { outcome: "failed"; failure: Failure } {
  return { outcome: "failed", failure };
}

/** Counts attempts, and keeps the time of the last one. */
class Tally {
  attempts = 0;
  succeeded = 0;
  #lastMs = 0;

  async time<T>(attempt: () => Promise<T>): Promise<T> {
    this.attempts += 1;
    const start = Date.now();
    const result = await attempt();
    this.#lastMs = Date.now() - start;
    return result;
  }

  counts(): { durationMs: number; attempts: number; succeeded: number } {
    return { durationMs: this.#lastMs, attempts: this.attempts, succeeded: this.succeeded };
  }
}
