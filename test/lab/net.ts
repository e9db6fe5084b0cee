import type { DnsEntries } from "./hosts/commands.ts";
import type { HostName } from "./network/plan.ts";
import type { TlsBehaviour } from "../servers/tls-server.ts";

/**
 * A set of addresses: a group (`portal`, `region-site`, `other-region`, `tax` all three, `controls`, `doh`, `probe`,
 * `second-probe`, `office` the office as seen from outside, `carrier-resolver`; after `net.dualStack()` also `portal-ipv6`,
 * `region-site-ipv6`, `other-region-ipv6`, `controls-ipv6`), a name of the lab's zone, an address or network, or a
 * list of these.
 */
export type Somewhere = string | readonly string[];

/** Which packets. What is left out matches everything. */
export interface Match {
  readonly to?: Somewhere;
  readonly from?: Somewhere;
  readonly port?: number | readonly number[];
  /** Only packets longer than this, in bytes. */
  readonly longerThan?: number;
  /** Of TCP only every so-manyth new connection. */
  readonly every?: number;
  /** Default `tcp` where a port is given. */
  readonly protocol?: "tcp" | "udp" | "icmp";
}

export interface Firewall {
  /** Silence: the packets vanish. */
  drop(match: Match): Promise<void>;
  /** An ICMP message: administratively prohibited. */
  reject(match: Match): Promise<void>;
  /** A TCP reset in answer to the first packet. */
  refuse(match: Match): Promise<void>;
  /** Each packet vanishes with this chance. */
  lose(match: Match, percent: number): Promise<void>;
  /** No way there: ICMP network unreachable from this host's routing table. */
  unroute(to: Somewhere): Promise<void>;
  /** Packets for one address go to another, which answers in its name (destination NAT). */
  lead(from: string, to: string): Promise<void>;
  /** Undoes everything done at this host's firewall. */
  clear(): Promise<void>;
}

/** Who answers questions for names. `public` are the DNS-over-HTTPS resolvers, `outside` is the probe's. */
export const resolverNames = ["router", "carrier", "authority", "public", "outside"] as const;
export type ResolverName = (typeof resolverNames)[number];

export interface Resolver {
  /** From now on, these answers; each name `{ A: [...] }`, `{ rcode: "NXDOMAIN" }`, `{ silent: true }` … */
  answer(entries: DnsEntries): Promise<void>;
}

export const siteNames = ["portal", "region-site", "other-region", "controls"] as const;
export type SiteName = (typeof siteNames)[number];

/** Certificates that a site may show instead of its good one. */
export type BadCertificate =
  | "expired"
  | "not-yet-valid"
  | "wrong-name"
  | "self-signed"
  | "untrusted"
  | "incomplete"
  /** Signed in a way that browsers no longer take. */
  | "sha1"
  /** Valid from `fromHours` to `toHours`, counted from now. */
  | { readonly fromHours: number; readonly toHours: number };

/** Which of a site's servers; left out: all of them. */
export interface Servers {
  readonly address?: Somewhere;
  readonly port?: number;
}

type Headers = Readonly<Record<string, string>>;

export interface Site {
  certificate(kind: BadCertificate, servers?: Servers): Promise<void>;
  /** What its TLS does: `silent`, `reset-after-client-hello`, `alert`, `hung` …: test/servers/tls-server.ts. */
  tls(behaviour: TlsBehaviour, servers?: Servers): Promise<void>;
  /** Every answer begins so many milliseconds late. */
  slow(milliseconds: number, servers?: Servers): Promise<void>;
  /** The HTTP status of every answer; `onlyFrom` keeps it to visitors from there. */
  status(
    status: number,
    servers?: Servers & { readonly onlyFrom?: Somewhere; readonly body?: string; readonly headers?: Headers },
  ): Promise<void>;
  /** Nothing listens any more: connections are refused. */
  stop(servers?: Servers): Promise<void>;
  /** What its port 80 answers. */
  plain(answer: { readonly status: number; readonly body?: string; readonly headers?: Headers }): Promise<void>;
}

export const middleboxHosts = ["router", "carrier"] as const;
export type MiddleboxHost = (typeof middleboxHosts)[number];

/** A box in the way of connections to ports 80, 443 and 8443. One at a time for each host. */
export interface Middlebox {
  /** Breaks connections that ask for one of these names. */
  byServerName(names: readonly string[], how: "reset" | "close" | "silent"): Promise<void>;
  /** Ends TLS with certificates of its own making, for all hosts or those in `to`; `trusted` installs its root. */
  intercept(options?: {
    readonly to?: Somewhere;
    readonly trusted?: boolean;
    readonly issuer?: string;
    /** It makes mistakes: in HTTP/2, which it offers then; or its answers end before their announced length; or in chunks. */
    readonly breaks?: "http2" | "length" | "chunks";
  }): Promise<void>;
  /** Wants a login first: plain requests are sent to it, TLS gets its certificate. */
  captivePortal(options?: { readonly answer?: "redirect" | "page" | "511" }): Promise<void>;
}

/** A forward proxy in the office, set by policy in every browser there. */
export interface OfficeProxy {
  /** It works; for names in `refuses` and all below them it answers with `status`, default 403. */
  serve(rules?: { readonly refuses?: readonly string[]; readonly status?: number }): Promise<void>;
  /** Browsers still use it, and nothing listens there. */
  gone(): Promise<void>;
}

export interface Client {
  /** Lines of the hosts file: name to address. */
  hosts(lines: Readonly<Record<string, string>>): Promise<void>;
  /** Puts the clock this many seconds ahead; negative: behind. */
  clock(seconds: number): Promise<void>;
  /** A program that pages talk to over TLS at 127.0.0.1 under this port, with a certificate that is trusted. */
  component(port: number): Promise<void>;
  linkDown(): Promise<void>;
  /** Takes the default route away. */
  unroute(): Promise<void>;
  /** The resolver it asks. */
  resolver(address: string): Promise<void>;
  /** Another extension that blocks requests to these names. */
  blocker(names: readonly string[]): Promise<void>;
  /** Enterprise policies of the browser, by name. */
  policy(policies: Readonly<Record<string, unknown>>): Promise<void>;
}

/** Fields that replace those of an answer, or all of an answer. */
export interface FrontRules {
  /** How long an answer about measurements is held back. */
  readonly delayMs?: number;
  /** Fields of every answer about measurements that are replaced. */
  readonly measurements?: Readonly<Record<string, unknown>>;
  /** Fields of every answer about the time that are replaced: `country` and `asn`, which only the platform knows. */
  readonly clock?: Readonly<Record<string, unknown>>;
  /** Comes instead of every answer. */
  readonly instead?: {
    readonly status: number;
    readonly type: string;
    readonly body: string;
    readonly headers?: Readonly<Record<string, string>>;
  };
}

export interface Probe {
  /** Ends the process. */
  stop(): Promise<void>;
  /** Starts it again, the same history, with its clock so many seconds ahead; negative: behind. */
  clock(seconds: number): Promise<void>;
  /** Starts it again, the same history, with HTTPS on these ports alone. */
  ports(tls: readonly number[]): Promise<void>;
  /**
   * A second deployment on a line of its own (host `second-probe`), which the first asks along. It remembers what the
   * first does (default), or nothing yet.
   */
  second(history?: "same" | "new"): Promise<void>;
  /** A gateway before it, with its name and a good certificate, that changes what it says. */
  front(rules: FrontRules): Promise<void>;
  /** Somebody else asks it about a target, `https://host:port`; it will remember the answer for 15 s. */
  ask(target: string): Promise<void>;
}

/** The line between the office and the world. */
export interface Line {
  /** Every packet takes this much longer, each way, at the office's end or the carrier's (default). Once in a network. */
  delay(milliseconds: number, host?: "router" | "carrier"): Promise<void>;
}

/** Everything a fault can do. It acts at once; nothing is undone, the network ends with the run. */
export interface Net {
  readonly client: Client;
  readonly probe: Probe;
  readonly proxy: OfficeProxy;
  readonly line: Line;
  /** IPv6 for everybody, beside IPv4; portals, sites and controls get AAAA records. */
  dualStack(): Promise<void>;
  at(host: HostName): Firewall;
  resolver(name: ResolverName): Resolver;
  site(name: SiteName): Site;
  middlebox(host: MiddleboxHost): Middlebox;
  /** The addresses of a group or name. */
  addresses(of: Somewhere): readonly string[];
  /** Runs this after the browser has started its diagnosis: for faults that come and go. */
  later(seconds: number, act: () => Promise<void>): void;
}
