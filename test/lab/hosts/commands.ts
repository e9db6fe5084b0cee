import type { DnsEntry, DnsTable } from "../../servers/dns-answers.ts";
import { startDnsServer } from "../../servers/dns-server.ts";
import { startDohServer } from "../../servers/doh-server.ts";
import {
  startTlsServer,
  type TlsServer,
  type TlsServerOptions,
  type TlsServerState,
} from "../../servers/tls-server.ts";
import { askProbe } from "./ask-probe.ts";
import { forgerFrom, oneCertificate } from "./forger.ts";
import { startForwarder } from "./forwarder.ts";
import { startMiddlebox, type Breakage, type Destination, type MiddleboxRule } from "./middlebox.ts";
import { startProbeFront, type ProbeFront } from "./probe-front.ts";
import { startProxy, type ProxyRules } from "./proxy.ts";
import { startPlainServer, type PlainAnswer } from "./plain-server.ts";
import { tryHost, type TrialResult } from "./trial.ts";

/** Names and what is answered for them; `*` for all others. */
export type DnsEntries = Readonly<Record<string, DnsEntry>>;

/** A rule as it travels to a host: certificates are made over there. */
export type MiddleboxOrder =
  | Extract<MiddleboxRule, { kind: "by-server-name" }>
  | { readonly kind: "intercept"; readonly issuer: string; readonly breaks?: Breakage }
  | { readonly kind: "captive"; readonly issuer: string; readonly name: string; readonly answer: string };

const table: DnsTable = new Map();
const tlsServers = new Map<string, TlsServer>();
const plainAnswers = new Map<string, PlainAnswer>();
let middlebox: MiddleboxRule | undefined;

/** Everything that a host of the lab can be told to do. One object: the names are the protocol. */
export const commands = {
  async serveDns({ host, entries }: { host: string; entries: DnsEntries }): Promise<void> {
    learn(entries);
    await startDnsServer({ table, host, port: 53 });
  },
  async serveDoh(server: { host: string; entries: DnsEntries; cert: string; key: string }): Promise<void> {
    learn(server.entries);
    await startDohServer({ table, host: server.host, port: 443, cert: server.cert, key: server.key });
  },
  /** Passes queries on to `upstream`; only `lies` are answered here. */
  async forwardDns({ host, upstream }: { host: string; upstream: string }): Promise<void> {
    await startForwarder({ host, upstream, lies: table });
  },
  /** Changes what this host's resolvers say from now on. */
  async changeDns({ entries }: { entries: DnsEntries }): Promise<void> {
    learn(entries);
  },
  async serveTls(server: TlsServerOptions & { host: string; port: number }): Promise<void> {
    tlsServers.set(`${server.host}:${server.port}`, await startTlsServer(server));
  },
  async behave({ at, change }: { at: readonly string[]; change: Partial<TlsServerState> }): Promise<void> {
    for (const place of at) found(tlsServers, place).behave(change);
  },
  async stopTls({ at }: { at: readonly string[] }): Promise<void> {
    for (const place of at) await found(tlsServers, place).close();
  },
  async servePlain({ host, answer }: { host: string; answer: PlainAnswer }): Promise<void> {
    plainAnswers.set(host, answer);
    await startPlainServer(host, 80, () => found(plainAnswers, host));
  },
  async answerPlain({ host, answer }: { host: string; answer: PlainAnswer }): Promise<void> {
    plainAnswers.set(host, answer);
  },
  async serveProxy(proxy: { host: string; port: number; dnsServer: string; rules: ProxyRules }): Promise<void> {
    await startProxy(proxy.host, proxy.port, proxy.dnsServer, proxy.rules);
  },
  /** Opens one listener a destination, from `firstPort` upwards in the order given; returns the issuer's root, if any. */
  async serveMiddlebox(box: {
    host: string;
    firstPort: number;
    destinations: readonly Destination[];
    order: MiddleboxOrder;
  }): Promise<{ rootPem: string | null }> {
    const { rule, rootPem } = await ruleFrom(box.order);
    middlebox = rule;
    await Promise.all(
      box.destinations.map((to, index) => startMiddlebox(box.host, box.firstPort + index, to, () => middlebox ?? rule)),
    );
    return { rootPem };
  },
  async serveProbeFront(front: ProbeFront): Promise<void> {
    await startProbeFront(front);
  },
  /** Tries to reach a host the way a user's computer would; for health checks. */
  async tryHost(wanted: { name: string; port: number; rootPem: string }): Promise<TrialResult> {
    return tryHost(wanted);
  },
  askProbe,
};

export type Commands = typeof commands;

function learn(entries: DnsEntries): void {
  for (const [name, entry] of Object.entries(entries)) table.set(name, entry);
}

async function ruleFrom(order: MiddleboxOrder): Promise<{ rule: MiddleboxRule; rootPem: string | null }> {
  if (order.kind === "by-server-name") return { rule: order, rootPem: null };
  // The certificate library is slow to load, and only these two need it.
  const { createAuthority } = await import("../../certificates/authority.ts");
  const authority = await createAuthority(order.issuer);
  const rule: MiddleboxRule =
    order.kind === "intercept"
      ? { kind: "intercept", forger: forgerFrom(authority), ...(order.breaks && { breaks: order.breaks }) }
      : { kind: "captive", forger: await oneCertificate(authority, order.name), answer: order.answer };
  return { rule, rootPem: authority.certPem };
}

function found<T>(places: ReadonlyMap<string, T>, place: string): T {
  const there = places.get(place);
  if (!there) throw new Error(`nothing serves at ${place} here, only at ${[...places.keys()].join(", ")}`);
  return there;
}
