import dnsPacket from "dns-packet";
import { describe, expect, it } from "vitest";
import { DnsMessageError, decodeAnswer, encodeQuery } from "../../../shared/web/dns-message.ts";

const name = "dppt.beijing.chinatax.gov.cn";

/** An answer made by another implementation, the independent witness. */
function answer(packet: dnsPacket.Packet, rcode = 0): Buffer {
  return dnsPacket.encode({ type: "response", questions: [{ type: "A", name }], flags: 0x180 | rcode, ...packet });
}

describe("a DNS query", () => {
  it("is what another implementation reads as the same question", () => {
    for (const type of ["A", "AAAA"] as const) {
      const read = dnsPacket.decode(Buffer.from(encodeQuery(name, type)));
      expect(read.questions).toEqual([{ name, type, class: "IN" }]);
      expect(read.id).toBe(0);
      expect(read.flag_rd).toBe(true);
    }
  });

  it("cannot be made for a name without a wire form", () => {
    for (const bad of ["", "a..b", `${"a".repeat(64)}.cn`, "税务.cn", `${"abcdefg.".repeat(32)}cn`])
      expect(() => encodeQuery(bad, "A"), bad).toThrow(DnsMessageError);
  });
});

describe("a DNS answer", () => {
  it("gives the addresses past aliases and compressed names", () => {
    const message = answer({
      answers: [
        { type: "CNAME", name, ttl: 60, data: `cdn.${name}` },
        { type: "A", name: `cdn.${name}`, ttl: 4_000_000_000, data: "203.0.113.7" },
        { type: "AAAA", name: `cdn.${name}`, ttl: 30, data: "2001:db8:0:0:1::9" },
        { type: "TXT", name, ttl: 1, data: "not asked for" },
      ],
    });
    expect(decodeAnswer(message)).toEqual({
      rcode: 0,
      answers: [
        { type: "A", data: "203.0.113.7" },
        { type: "AAAA", data: "2001:db8::1:0:0:9" },
      ],
    });
  });

  it("gives its response code", () => {
    expect(decodeAnswer(answer({}, 3))).toEqual({ rcode: 3, answers: [] });
    expect(decodeAnswer(answer({}, 2)).rcode).toBe(2);
  });

  it("that is cut off anywhere is an error, never a guess", () => {
    const message = answer({ answers: [{ type: "A", name, ttl: 60, data: "203.0.113.7" }] });
    for (let length = 0; length < message.length; length += 1)
      expect(() => decodeAnswer(message.subarray(0, length)), `${length} bytes`).toThrow(DnsMessageError);
  });

  it("whose names point at themselves, or have a label of no known kind, is no endless reading", () => {
    const header = [0, 0, 0x81, 0x80, 0, 0, 0, 1, 0, 0, 0, 0];
    const address = [0, 1, 0, 1, 0, 0, 0, 60, 0, 4, 203, 0, 113, 7];
    expect(decodeAnswer(Uint8Array.from([...header, 0xc0, 12, ...address])).answers).toEqual([
      { type: "A", data: "203.0.113.7" },
    ]);
    expect(() => decodeAnswer(Uint8Array.from([...header, 0x40, ...address]))).toThrow(/unknown kind/);
  });

  it("that is a query, or holds an address of the wrong length, is an error", () => {
    expect(() => decodeAnswer(encodeQuery(name, "A"))).toThrow(/query/);
    const header = [0, 0, 0x81, 0x80, 0, 0, 0, 1, 0, 0, 0, 0];
    const record = [0, 0, 1, 0, 1, 0, 0, 0, 60, 0, 3, 1, 2, 3];
    expect(() => decodeAnswer(Uint8Array.from([...header, ...record]))).toThrow(/3 bytes, not 4/);
  });

  it("of random bytes is an error or an answer, never a crash of another kind", () => {
    let seed = 7;
    const random = (): number => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648);
    for (let round = 0; round < 2000; round += 1) {
      const bytes = Uint8Array.from({ length: random() % 80 }, () => random() >> 16);
      try {
        decodeAnswer(bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(DnsMessageError);
      }
    }
  });
});
