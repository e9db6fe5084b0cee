import { toHex } from "./certificate-parts.ts";
import { bitString, derChildren, derElement } from "./der.ts";
import type { DerElement } from "./der.ts";
import { derTime } from "./der-time.ts";

/** A basic OCSP response (RFC 6960, 4.2.1). */
export interface OcspResponse {
  /** What is signed. */
  readonly signed: Uint8Array;
  /** AlgorithmIdentifier's object identifier, DER contents in hex. */
  readonly algorithm: string;
  readonly signature: Uint8Array;
  /** Certificates that came with it, DER. */
  readonly certificates: readonly Uint8Array[];
  readonly answers: readonly OcspAnswer[];
}

/** What it says of one certificate. */
export interface OcspAnswer {
  readonly status: "good" | "revoked" | "unknown";
  /** Object identifier of the hash of name and key, DER contents in hex. */
  readonly hash: string;
  readonly issuerNameHash: Uint8Array;
  readonly issuerKeyHash: Uint8Array;
  /** The contents of an INTEGER. */
  readonly serial: Uint8Array;
  /** Milliseconds since the epoch. */
  readonly thisUpdate: number;
  /** Infinity where it does not say. */
  readonly nextUpdate: number;
}

const successful = 0;
/** id-pkix-ocsp-basic */
const basic = "2b0601050507300101";
const statuses: Readonly<Record<number, OcspAnswer["status"]>> = { 0x80: "good", 0xa1: "revoked", 0x82: "unknown" };
/** Responses for more certificates at once are not stapled. */
const maxAnswers = 20;

/** `undefined` for bytes that are no successful basic response. Never throws. */
export function readOcspResponse(der: Uint8Array): OcspResponse | undefined {
  try {
    const [status, bytes] = derChildren(derElement(der).content);
    if (status?.content[0] !== successful || bytes === undefined) return undefined;
    const [type, response] = derChildren(derElement(bytes.content).content);
    if (type === undefined || response === undefined || toHex(type.content) !== basic) return undefined;
    const [data, algorithm, signature, certificates] = derChildren(derElement(response.content).content);
    if (data === undefined || algorithm === undefined || signature === undefined) return undefined;
    // Before it stand version, responder and time; behind it extensions.
    const list = derChildren(data.content).find(({ tag }) => tag === 0x30);
    return {
      signed: data.whole,
      algorithm: toHex(derElement(algorithm.content).content),
      signature: bitString(signature),
      certificates:
        certificates === undefined
          ? []
          : derChildren(derElement(certificates.content).content).map(({ whole }) => whole),
      answers: derChildren(list?.content ?? der.subarray(0, 0))
        .slice(0, maxAnswers)
        .flatMap((one) => readAnswer(one)),
    };
  } catch {
    return undefined;
  }
}

/** SingleResponse. Throws `RangeError` for nonsense. */
function readAnswer({ content }: DerElement): OcspAnswer[] {
  const [id, status, thisUpdate, ...more] = derChildren(content);
  if (id === undefined || status === undefined || thisUpdate === undefined) return [];
  const [algorithm, name, key, serial] = derChildren(id.content);
  const said = statuses[status.tag];
  if (algorithm === undefined || name === undefined || key === undefined || serial === undefined) return [];
  if (said === undefined) return [];
  const next = more.find(({ tag }) => tag === 0xa0);
  return [
    {
      status: said,
      hash: toHex(derElement(algorithm.content).content),
      issuerNameHash: name.content,
      issuerKeyHash: key.content,
      serial: serial.content,
      thisUpdate: derTime(thisUpdate),
      nextUpdate: next === undefined ? Infinity : derTime(derElement(next.content)),
    },
  ];
}
