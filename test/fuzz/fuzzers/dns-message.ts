import assert from "node:assert/strict";
import { isIP } from "node:net";
import dnsPacket from "dns-packet";
import { DnsMessageError, decodeAnswer, encodeQuery } from "../../../shared/web/dns-message.ts";
import type { DnsAnswer, DnsRecord } from "../../../shared/web/dns-message.ts";
import type { Fuzzer } from "../fuzzer.ts";
import { mutateBytes } from "../mutate.ts";

const name = "dppt.beijing.chinatax.gov.cn";
const query = encodeQuery(name, "A");
/** A name of one byte, its fixed part (RFC 1035, 4.1.3), and an IPv4 address. */
const leastRecord = 1 + 10 + 4;

/** What a resolver answers. Another implementation is the witness. */
export const dnsMessageFuzzer: Fuzzer<Uint8Array> = {
  name: "dns-message",
  corpus: () => Promise.resolve(starts()),
  generate: (random, known) =>
    random.oneIn(50) ? random.bytes(random.int(200)) : mutateBytes(random, random.pick(known), known),
  show: (bytes) => Buffer.from(bytes).toString("hex"),
  check(bytes) {
    const any = decoded(bytes);
    const asked = decoded(bytes, query);
    if (typeof any === "string") {
      assert.equal(typeof asked, "string", "an answer to our question that is none");
      return any;
    }
    assert.ok(any.answers.length * leastRecord <= bytes.length, "more records than bytes");
    assert.ok(any.rcode >= 0 && any.rcode <= 15);
    for (const { type, data } of any.answers) {
      assert.equal(isIP(data), type === "A" ? 4 : 6);
      assert.equal(type === "A" ? data : new URL(`http://[${data}]`).hostname.slice(1, -1), data);
    }
    const witness = witnessed(bytes);
    if (witness !== undefined) assert.deepEqual(any.answers, witness);
    if (typeof asked === "string") return `other question, rcode ${any.rcode}`;
    assert.deepEqual(asked, any);
    assert.equal(Buffer.from(bytes.subarray(12, query.length)).toString("latin1").toLowerCase(), question());
    return `answer, rcode ${any.rcode}, ${any.answers.length > 0 ? "addresses" : "none"}`;
  },
};

function decoded(bytes: Uint8Array, asked?: Uint8Array): DnsAnswer | string {
  try {
    return decodeAnswer(bytes, asked);
  } catch (error) {
    if (error instanceof DnsMessageError) return error.fault;
    throw error;
  }
}

/**
 * Undefined where the other implementation cannot read it: it follows pointers and reads every kind of record. With many
 * questions or records that lead to each other it takes long.
 */
function witnessed(bytes: Uint8Array): DnsAnswer["answers"] | undefined {
  const counts = [4, 6, 8, 10].map((at) => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0));
  if (counts.some((count) => count > 40)) return undefined;
  try {
    return dnsPacket.decode(Buffer.from(bytes)).answers?.flatMap((answer): DnsRecord[] => {
      if (answer.type === "A") return [{ type: "A", data: answer.data }];
      if (answer.type !== "AAAA") return [];
      return [{ type: "AAAA", data: new URL(`http://[${answer.data}]`).hostname.slice(1, -1) }];
    });
  } catch {
    return undefined;
  }
}

function question(): string {
  return Buffer.from(query.subarray(12)).toString("latin1").toLowerCase();
}

function starts(): readonly Uint8Array[] {
  const questions: dnsPacket.Question[] = [{ type: "A", name }];
  const lists: dnsPacket.Answer[][] = [
    [],
    [{ type: "A", name, ttl: 60, data: "203.0.113.7" }],
    [
      { type: "CNAME", name, ttl: 60, data: `cdn.${name}` },
      { type: "A", name: `cdn.${name}`, ttl: 4_000_000_000, data: "203.0.113.7" },
      { type: "AAAA", name: `cdn.${name}`, ttl: 30, data: "2001:db8:0:0:1::9" },
      { type: "TXT", name, ttl: 1, data: "text" },
    ],
  ];
  const plain = lists.map((answers) => dnsPacket.encode({ type: "response", id: 0, flags: 0x180, questions, answers }));
  const compressed = Buffer.concat([query, Buffer.from("c00c000100010000003c0004cb007107", "hex")]);
  compressed.set([0x81, 0x80, 0, 1, 0, 1], 2);
  const rcodes = [2, 3, 5].map((rcode) => dnsPacket.encode({ type: "response", id: 0, flags: rcode, questions }));
  return [...plain, compressed, ...rcodes, Buffer.from(query)];
}
