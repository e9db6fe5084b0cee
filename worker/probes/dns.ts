import type { Failure } from "../../shared/model/failure.ts";
import type { Measurement } from "../../shared/model/measurement.ts";
import { decodeAnswer, encodeQuery } from "../../shared/web/dns-message.ts";
import type { DnsAnswer, DnsQueryType } from "../../shared/web/dns-message.ts";
import { abortedAfter } from "./deadline.ts";
import { isReservedAddress } from "./reserved-addresses.ts";

export interface DnsOptions {
  /** RFC 8484 endpoints; the first two are asked. */
  readonly endpoints: readonly string[];
  /** `fetch` of whatever network the resolvers are on. */
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly timeoutMs: number;
  /** Local use only: addresses of private networks are as good as any. */
  readonly allowPrivate: boolean;
}

export interface DnsReading {
  readonly measurement: Measurement;
  /** Checked, IPv4 first. Empty unless the measurement is ok. */
  readonly addresses: readonly string[];
}

/** One resolver: its response code and addresses, or undefined where it could not be asked. */
type Resolved = { readonly rcode: number; readonly addresses: readonly string[] } | undefined;

const askedAtOnce = 2;
const rcode = { noError: 0, serverFailure: 2, nameError: 3, refused: 5 } as const;

/**
 * Resolves a name over HTTPS at two resolvers at once (A and AAAA) and checks every address that any of them gave.
 * Addresses are those of the first resolver in the list that has some.
 */
export async function measureDns(host: string, options: DnsOptions): Promise<DnsReading> {
  const start = Date.now();
  const endpoints = options.endpoints.slice(0, askedAtOnce);
  const results = await Promise.all(endpoints.map((endpoint) => resolve(endpoint, host, options)));
  const good = results.filter((result) => result !== undefined && result.addresses.length > 0);
  const every = good.flatMap((result) => result?.addresses ?? []);
  const base = {
    layer: "dns",
    durationMs: Date.now() - start,
    attempts: endpoints.length,
    succeeded: good.length,
  } as const;
  const failure =
    every.length === 0
      ? failureOf(results)
      : !options.allowPrivate && every.some(isReservedAddress)
        ? "dns.private_address"
        : undefined;
  if (failure !== undefined) return { measurement: { ...base, outcome: "failed", failure }, addresses: [] };
  return { measurement: { ...base, outcome: "ok" }, addresses: good[0]?.addresses ?? [] };
}

/**
 * That a name does not exist is believed when everybody who was asked says so: one of two resolvers alone may lie or be
 * filtered.
 */
function failureOf(results: readonly Resolved[]): Failure {
  const answered = results.filter((result) => result !== undefined);
  if (answered.length === 0) return "dns.unreachable";
  const codes = answered.map((result) => result.rcode);
  if (codes.every((code) => code === rcode.nameError))
    return answered.length === results.length ? "dns.name_not_resolved" : "dns.failed";
  if (codes.includes(rcode.noError)) return "dns.no_address";
  if (codes.includes(rcode.serverFailure)) return "dns.servfail";
  return codes.includes(rcode.refused) ? "dns.refused" : "dns.server";
}

async function resolve(endpoint: string, host: string, options: DnsOptions): Promise<Resolved> {
  try {
    const [a, aaaa] = await Promise.all([ask(endpoint, host, "A", options), ask(endpoint, host, "AAAA", options)]);
    const records = [...a.answers, ...aaaa.answers];
    return {
      rcode: a.rcode === rcode.noError ? aaaa.rcode : a.rcode,
      addresses: [...new Set(records.map((r) => r.data))],
    };
  } catch {
    // Whatever broke, this resolver told us nothing: that is the vantage's trouble, not the target's.
    return undefined;
  }
}

function ask(endpoint: string, host: string, type: DnsQueryType, options: DnsOptions): Promise<DnsAnswer> {
  return abortedAfter(options.timeoutMs, async (signal) => {
    const response = await options.fetch(endpoint, {
      method: "POST",
      headers: { "content-type": "application/dns-message", accept: "application/dns-message" },
      body: encodeQuery(host, type),
      redirect: "manual",
      signal,
    });
    if (response.status !== 200) {
      await response.body?.cancel();
      throw new Error(`the resolver answered ${response.status}`);
    }
    return decodeAnswer(new Uint8Array(await response.arrayBuffer()));
  });
}
