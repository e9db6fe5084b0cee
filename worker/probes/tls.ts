import { failureOfBrokenHandshake } from "../../shared/failures/workerd.ts";
import type { Failure } from "../../shared/model/failure.ts";
import type { Certificate } from "../../shared/model/measurement.ts";
import { shakeHands } from "../tls/handshake.ts";
import type { ByteStream, HandshakeResult } from "../tls/handshake.ts";
import { judgeChain } from "../tls/judge.ts";
import type { Roots } from "../tls/roots.ts";

export interface TlsReading {
  readonly outcome: "ok" | "failed";
  readonly failure?: Failure;
  readonly certificate?: Certificate;
  /**
   * What to do before believing it. `again`: silence and broken connections come and go. `ask-1.3`: the server refused
   * our version or suites, and may speak TLS 1.3 only, which we do not read.
   */
  readonly next: "done" | "again" | "ask-1.3";
}

/** Alerts by which a server says that it shares no version or suite with us (RFC 8446, 6.2). */
const refusals = [40, 70, 71];
const unrecognizedName = 112;
const certificateRequired = 116;

/** Reads and judges the certificates of whoever answers for `host` on this connection. */
export async function readTls(stream: ByteStream, host: string, timeoutMs: number, roots: Roots): Promise<TlsReading> {
  const result = await shakeHands(stream, host, "1.2", timeoutMs);
  if (result.kind === "certificates" && result.chain.length > 0) {
    const judged = judgeChain(result.chain, host, Date.now(), roots);
    return { ...judged, outcome: judged.failure === undefined ? "ok" : "failed", next: "done" };
  }
  return { outcome: "failed", ...failed(result) };
}

/** Whether the server answers a ClientHello that offers TLS 1.3 only. */
export async function speaksTls13(stream: ByteStream, host: string, timeoutMs: number): Promise<boolean> {
  return (await shakeHands(stream, host, "1.3", timeoutMs)).kind === "tls1.3";
}

function failed(result: HandshakeResult): { failure: Failure; next: TlsReading["next"] } {
  switch (result.kind) {
    case "alert":
      return alertFailure(result.description);
    case "old-version":
      return { failure: "tls.version_or_cipher_mismatch", next: "done" };
    case "not-tls":
      return { failure: "tls.not_tls", next: "done" };
    case "closed":
      return { failure: "tls.closed_after_client_hello", next: "again" };
    case "broken":
      return { failure: failureOfBrokenHandshake(result.cause), next: "again" };
    case "timed-out":
      return { failure: "tls.timed_out", next: "again" };
    case "certificates":
    case "malformed":
    case "tls1.3":
      // Neither certificates nor a version that was not offered belong here.
      return { failure: "tls.protocol.error", next: "done" };
  }
}

function alertFailure(description: number): { failure: Failure; next: TlsReading["next"] } {
  if (refusals.includes(description)) return { failure: "tls.version_or_cipher_mismatch", next: "ask-1.3" };
  if (description === unrecognizedName) return { failure: "tls.unrecognized_name_alert", next: "done" };
  if (description === certificateRequired) return { failure: "tls.client_cert_required", next: "done" };
  return { failure: "tls.alert", next: "done" };
}
