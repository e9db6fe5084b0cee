import { decodeAnswer } from "../../shared/web/dns-message.ts";
import type { DnsAnswer } from "../../shared/web/dns-message.ts";

/** A question in wire format, and how to put it. */
export interface Question {
  /** Of `encodeQuery`. */
  readonly query: Uint8Array;
  /** `fetch` of whatever network the resolvers are on. */
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly signal: AbortSignal;
}

/** Addresses of a name with its aliases take a few hundred bytes; a resolver that sends more is not read to the end. */
const maxAnswerBytes = 4_096;
const mediaType = "application/dns-message";

/**
 * One question to one resolver over HTTPS (RFC 8484). Rejects where it gives no answer to that question, whatever the
 * reason: another status or media type, a redirect (which is not followed), too many bytes, a message that is broken or
 * answers something else, the signal.
 */
export async function askResolver(endpoint: string, { query, fetch, signal }: Question): Promise<DnsAnswer> {
  const response = await fetch(endpoint, {
    method: "POST",
    headers: { "content-type": mediaType, accept: mediaType },
    body: query,
    redirect: "manual",
    signal,
  });
  const { body, status, headers } = response;
  if (status !== 200 || body === null || !isDnsMessage(headers.get("content-type"))) {
    await body?.cancel();
    throw new Error(`the resolver answered ${status} ${headers.get("content-type") ?? "of no type"}`);
  }
  return decodeAnswer(await readShort(body), query);
}

/** A media type may have parameters (RFC 9110, 8.3.1). */
function isDnsMessage(contentType: string | null): boolean {
  return contentType !== null && contentType.split(";", 1)[0]?.trim().toLowerCase() === mediaType;
}

/** The whole body if it is short; what was unpacked counts, so a compressed bomb is no more than its first bytes. */
async function readShort(body: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const reader = body.getReader({ mode: "byob" });
  const { value } = await reader.readAtLeast(maxAnswerBytes + 1, new Uint8Array(maxAnswerBytes + 1));
  if (value === undefined) throw new Error("the resolver answered nothing");
  if (value.length > maxAnswerBytes) {
    await reader.cancel();
    throw new Error(`the resolver answered more than ${maxAnswerBytes} bytes`);
  }
  return value;
}
