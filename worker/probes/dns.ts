import type { Failure } from "../../shared/model/failure.ts";
import type { Measurement, ResolverView } from "../../shared/model/measurement.ts";
import { encodeQuery } from "../../shared/web/dns-message.ts";
import type { DnsQueryType } from "../../shared/web/dns-message.ts";
import { isReservedAddress } from "./reserved-addresses.ts";
import { askResolver } from "./resolver.ts";
import type { Question } from "./resolver.ts";

export interface DnsOptions {
  /**
   * RFC 8484 endpoints, the one with the users' own view first. The first three are asked; a fourth takes the place of one
   * that fails.
   */
  readonly endpoints: readonly string[];
  readonly fetch: Question["fetch"];
  readonly timeoutMs: number;
  /** Local use only: addresses of private networks are as good as any. */
  readonly allowPrivate: boolean;
}

export interface DnsReading {
  readonly measurement: Measurement;
  /**
   * Checked. IPv4 first, and among each kind one of every resolver's answer before a second of any. Empty unless the
   * measurement is ok.
   */
  readonly addresses: readonly string[];
}

interface Reply {
  readonly type: DnsQueryType;
  readonly endpoint: string;
  readonly rcode: number;
  readonly addresses: readonly string[];
}

const askedAtOnce = 3;
/** With the four first questions six requests at most, of the 50 that the platform allows a run. */
const maxRetries = 2;
/** How long the other resolvers may take once one has given addresses: they are compared, not needed. */
const comparisonMs = 600;
const rcode = { noError: 0, serverFailure: 2, nameError: 3, refused: 5 } as const;

/**
 * Resolves a name over HTTPS at up to three resolvers at once, and checks every address that any of them gave. IPv4 is
 * asked of all, IPv6 of the first. That they differ is no failure: most large sites answer by where one asks from.
 */
export async function measureDns(host: string, options: DnsOptions): Promise<DnsReading> {
  const start = Date.now();
  const asked = options.endpoints.slice(0, askedAtOnce);
  const replies = await askAll(host, asked, options);
  const views = asked.concat(options.endpoints.slice(askedAtOnce)).flatMap((endpoint) => viewOf(endpoint, replies));
  const every = views.flatMap(({ addresses }) => addresses);
  const base = {
    layer: "dns",
    durationMs: Date.now() - start,
    attempts: asked.length,
    succeeded: views.filter(({ addresses }) => addresses.length > 0).length,
  } as const;
  if (!options.allowPrivate && every.some(isReservedAddress))
    return { measurement: { ...base, outcome: "failed", failure: "dns.private_address" }, addresses: [] };
  const compared = asked.length > 1 ? { ...base, views } : base;
  if (every.length > 0) return { measurement: { ...compared, outcome: "ok" }, addresses: inTurn(views) };
  const failure = failureOf(views, { asked: asked.length, both: replies.some(({ type }) => type === "AAAA") });
  return { measurement: { ...compared, outcome: "failed", failure }, addresses: [] };
}

/** All that was answered before the time was up. */
async function askAll(host: string, asked: readonly string[], options: DnsOptions): Promise<readonly Reply[]> {
  const stage = new AbortController();
  const giveUp = (): void => stage.abort();
  let timer = setTimeout(giveUp, options.timeoutMs);
  const end = Date.now() + options.timeoutMs;
  let retriesLeft = maxRetries;
  let known = false;

  const ask = async (type: DnsQueryType, query: Uint8Array, endpoints: readonly string[]): Promise<Reply[]> => {
    for (const endpoint of endpoints) {
      try {
        const { rcode: code, answers } = await askResolver(endpoint, {
          query,
          fetch: options.fetch,
          signal: stage.signal,
        });
        // Addresses beside an error are nobody's.
        const addresses = code === rcode.noError ? [...new Set(answers.map(({ data }) => data))] : [];
        if (addresses.length > 0 && !known) {
          known = true;
          clearTimeout(timer);
          timer = setTimeout(giveUp, Math.min(comparisonMs, end - Date.now()));
        }
        return [{ type, endpoint, rcode: code, addresses }];
      } catch {
        // Whatever broke, this resolver told us nothing: that is the vantage's trouble, not the target's.
        if (stage.signal.aborted || retriesLeft === 0) return [];
        retriesLeft -= 1;
      }
    }
    return [];
  };

  const a = encodeQuery(host, "A");
  const [first = "", second = first] = asked;
  const spare = options.endpoints[askedAtOnce];
  try {
    const questions = asked.map((endpoint) => ask("A", a, [endpoint, spare ?? endpoint]));
    questions.push(ask("AAAA", encodeQuery(host, "AAAA"), [first, second]));
    return (await Promise.all(questions)).flat();
  } finally {
    clearTimeout(timer);
  }
}

/** What one resolver said to whatever it was asked; nothing where it did not answer. */
function viewOf(endpoint: string, replies: readonly Reply[]): readonly ResolverView[] {
  const own = replies.filter((reply) => reply.endpoint === endpoint);
  if (own.length === 0) return [];
  const addresses = [...new Set(own.flatMap((reply) => reply.addresses))];
  const code = own.find((reply) => addresses.length === 0 && reply.rcode !== rcode.noError)?.rcode ?? rcode.noError;
  return [{ resolver: new URL(endpoint).hostname, rcode: code, addresses }];
}

/** `both`: IPv6 was answered too, without which a name with no IPv4 address may have others. */
function failureOf(
  views: readonly ResolverView[],
  { asked, both }: { readonly asked: number; readonly both: boolean },
): Failure {
  if (views.length === 0) return "dns.unreachable";
  const codes = views.map((view) => view.rcode);
  // One of several may lie or be filtered.
  if (codes.every((code) => code === rcode.nameError))
    return asked === 1 || codes.length > 1 ? "dns.name_not_resolved" : "dns.failed";
  if (codes.includes(rcode.noError)) return both ? "dns.no_address" : "dns.unreachable";
  if (codes.includes(rcode.serverFailure)) return "dns.servfail";
  return codes.includes(rcode.refused) ? "dns.refused" : "dns.server";
}

/** The first of each view, then the second of each, and so on; IPv4 before IPv6. */
function inTurn(views: readonly ResolverView[]): readonly string[] {
  const longest = Math.max(...views.map(({ addresses }) => addresses.length));
  const turns = Array.from({ length: longest }, (_, i) => views.flatMap(({ addresses }) => addresses.slice(i, i + 1)));
  const all = [...new Set(turns.flat())];
  return all.toSorted((x, y) => Number(x.includes(":")) - Number(y.includes(":")));
}
