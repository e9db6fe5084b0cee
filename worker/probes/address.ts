import type { Failure } from "../../shared/model/failure.ts";
import type { Measurement } from "../../shared/model/measurement.ts";
import type { Target } from "../../shared/model/target.ts";
import type { Roots } from "../tls/roots.ts";
import type { Deadline } from "./deadline.ts";
import { dial, hangUp, nameOfFailure } from "./tcp.ts";
import { readTls, speaksTls13 } from "./tls.ts";
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
  readonly roots: Roots;
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
  { depth, attempts, deadline, roots }: AddressOptions,
): Promise<AddressReading> {
  const tcp = new Tally();
  const tls = new Tally();
  let tcpFailure: Failure = "tcp.timed_out";
  let reading: TlsReading | undefined;
  let unsupported = false;
  const patience = (): number => Math.min(attemptMs, deadline.left());

  while (tcp.attempts < attempts && patience() >= leastAttemptMs) {
    const opened = await tcp.time(() => dial(address, port, patience()));
    if (!opened.ok) {
      tcpFailure = opened.failure;
      // A time-out has its name already.
      if (tcpFailure === "tcp.failed" && tcp.attempts < attempts) {
        const name = await tcp.time(() => nameOfFailure(address, port, patience()));
        if (name !== undefined && name !== "tcp.reset") {
          tcpFailure = name;
          break;
        }
        tcp.succeeded += 1;
        reading ??= brokenAtOnce;
      }
      continue;
    }
    tcp.succeeded += 1;
    if (depth === "tcp") {
      hangUp(opened.socket);
      break;
    }
    if (reading?.next === "ask-1.3") {
      unsupported = await tls.time(() => speaksTls13(opened.socket, host, patience()));
      hangUp(opened.socket);
      break;
    }
    reading = await tls.time(() => readTls(opened.socket, host, patience(), roots));
    hangUp(opened.socket);
    if (reading.outcome === "ok") tls.succeeded += 1;
    if (reading.next === "done") break;
  }

  return {
    connections: tcp.attempts,
    tcp: { layer: "tcp", address, ...tcp.counts(), ...(tcp.succeeded > 0 ? { outcome: "ok" } : failed(tcpFailure)) },
    tls: { layer: "tls", address, ...tlsMeasurement(tls, reading, unsupported) },
  };
}

function tlsMeasurement(
  tally: Tally,
  reading: TlsReading | undefined,
  unsupported: boolean,
): Omit<Measurement, "layer" | "address"> {
  if (reading === undefined) return { outcome: "skipped", durationMs: 0 };
  if (unsupported) return { outcome: "unsupported", ...tally.counts() };
  const { certificate, failure = "tls.failed" } = reading;
  return {
    ...(reading.outcome === "ok" ? { outcome: "ok" } : failed(failure)),
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
