import dnsPacket from "dns-packet";

/** What a resolver knows about one name. Without `rcode` a missing type is an empty answer (NODATA). */
export interface DnsEntry {
  readonly A?: readonly string[];
  readonly AAAA?: readonly string[];
  readonly CNAME?: string;
  readonly rcode?: "NXDOMAIN" | "SERVFAIL" | "REFUSED";
  /** Seconds, default 1. */
  readonly ttl?: number;
  /** Never answers. */
  readonly silent?: boolean;
}

/** By lower-case name. `*` stands for every name not listed; without it those do not exist. May be changed at any time. */
export type DnsTable = Map<string, DnsEntry>;

const rcodes = { NXDOMAIN: 3, SERVFAIL: 2, REFUSED: 5 } as const;
const recursionAvailable = 0x80;

/** The answer to one DNS query in wire format (RFC 1035), or undefined where the table says to be silent. */
export function answerFromTable(query: Buffer, table: DnsTable): Buffer | undefined {
  const packet = dnsPacket.decode(query);
  const question = packet.questions?.[0];
  if (question === undefined) throw new Error("a DNS query without a question");
  const name = question.name.toLowerCase();
  const entry = table.get(name) ?? table.get("*") ?? { rcode: "NXDOMAIN" };
  if (entry.silent === true) return undefined;
  return dnsPacket.encode({
    type: "response",
    ...(packet.id === undefined ? {} : { id: packet.id }),
    flags: recursionAvailable | dnsPacket.RECURSION_DESIRED | (entry.rcode === undefined ? 0 : rcodes[entry.rcode]),
    questions: [question],
    answers: entry.rcode === undefined ? answers(name, question.type, entry, table) : [],
  });
}

function answers(name: string, type: string, entry: DnsEntry, table: DnsTable): dnsPacket.Answer[] {
  const ttl = entry.ttl ?? 1;
  if (entry.CNAME !== undefined) {
    const next = table.get(entry.CNAME.toLowerCase()) ?? {};
    // One step is enough for tests, and a name that points at itself must not loop here.
    const rest = next.CNAME === undefined ? answers(entry.CNAME, type, next, table) : [];
    return [{ type: "CNAME", name, ttl, data: entry.CNAME }, ...rest];
  }
  if (type === "A") return (entry.A ?? []).map((data) => ({ type: "A", name, ttl, data }));
  if (type === "AAAA") return (entry.AAAA ?? []).map((data) => ({ type: "AAAA", name, ttl, data }));
  return [];
}
