import type { Failure } from "../model/failure.ts";

/**
 * What workerd says when something breaks, measured on 1.20261117.1. Its own texts hide more than they tell: `connect()`
 * has one for every failed connection and `fetch()` one for every failed handshake.
 */
const connectionLost = "Network connection lost.";

/** Codes of `node:net`, which tells apart what `connect()` does not. */
const socketCodes: Readonly<Record<string, Failure>> = {
  ECONNREFUSED: "tcp.refused",
  ECONNRESET: "tcp.reset",
  ETIMEDOUT: "tcp.timed_out",
  EHOSTUNREACH: "tcp.address_unreachable",
  ENETUNREACH: "tcp.address_unreachable",
  EADDRNOTAVAIL: "tcp.address_unreachable",
};

/** A TCP connection that did not come about, by the code of `node:net`, if it gave one. */
export function failureOfConnection(code: string | undefined): Failure {
  return socketCodes[code ?? ""] ?? "tcp.failed";
}

/** A raw socket that broke after our ClientHello, by the text of the error. */
export function failureOfBrokenHandshake(text: string): Failure {
  return text === connectionLost ? "tls.reset_after_client_hello" : "tls.failed";
}

/**
 * A `fetch()` that rejected although the handshake went well for our own reader, by the text of the error. `undefined`
 * where the text ("internal error; reference = …") stands for anything from the runtime's own resolver to its trust: that
 * is no news of the site.
 */
export function failureOfFetch(text: string): Failure | undefined {
  return text === connectionLost ? "http.response.invalid.empty" : undefined;
}
