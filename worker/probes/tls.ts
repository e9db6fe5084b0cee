import { failureOfBrokenHandshake } from "../../shared/failures/workerd.ts";
import type { Failure } from "../../shared/model/failure.ts";
import type { Certificate } from "../../shared/model/measurement.ts";
import type { ChainJudge } from "../tls/chain-judge.ts";
import type { ByteStream } from "../tls/conversation.ts";
import { shakeHands } from "../tls/handshake.ts";
import type { HandshakeResult, Hello } from "../tls/handshake.ts";

export interface TlsReading {
  readonly outcome: "ok" | "failed" | "unsupported";
  readonly failure?: Failure;
  readonly certificate?: Certificate;
  /**
   * What to do before believing it. `again`: silence, broken connections and inner trouble come and go. `refused`: the server shares
   * nothing with what we said, and may with more.
   */
  readonly next: "done" | "again" | "refused";
}

/** Alerts (RFC 8446, 6.2). By the first a server says that it shares no version or suite with us. */
const refusals = [40, 70, 71];
/** Says no more of the server than a reset does. */
const internalError = 80;
const unrecognizedName = 112;
const certificateRequired = 116;

/** Reads and judges the certificates of whoever answers for `host` on this connection. */
export async function readTls(
  stream: ByteStream,
  host: string,
  hello: Hello,
  timeoutMs: number,
  chains: ChainJudge,
): Promise<TlsReading> {
  const result = await shakeHands(stream, host, hello, timeoutMs);
  if (result.kind === "unsupported") return { outcome: "unsupported", next: "done" };
  if (result.kind === "certificates" && result.chain.length > 0) {
    const { certificate, failure } = await chains.judge(result, host, Date.now());
    return {
      outcome: failure === undefined ? "ok" : "failed",
      ...(failure === undefined ? {} : { failure }),
      ...(certificate === undefined ? {} : { certificate }),
      next: "done",
    };
  }
  return { outcome: "failed", ...failed(result) };
}

function failed(result: Exclude<HandshakeResult, { kind: "unsupported" }>): Pick<TlsReading, "failure" | "next"> {
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
      // A server without certificates, or one that does not keep to the protocol.
      return { failure: "tls.protocol.error", next: "done" };
  }
}

function alertFailure(description: number): Pick<TlsReading, "failure" | "next"> {
  if (refusals.includes(description)) return { failure: "tls.version_or_cipher_mismatch", next: "refused" };
  if (description === unrecognizedName) return { failure: "tls.unrecognized_name_alert", next: "done" };
  if (description === certificateRequired) return { failure: "tls.client_cert_required", next: "done" };
  return { failure: "tls.alert", next: description === internalError ? "again" : "done" };
}
