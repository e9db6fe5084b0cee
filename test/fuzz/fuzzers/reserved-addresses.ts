import assert from "node:assert/strict";
import { BlockList, isIP } from "node:net";
import { isReservedAddress } from "../../../worker/probes/reserved-addresses.ts";
import type { Fuzzer } from "../fuzzer.ts";
import { mutateText } from "../mutate.ts";
import type { Random } from "../random.ts";

/** First and last of each range, written down anew from IANA's registries, for Node's own reader of addresses. */
const ranges4 = [
  ["0.0.0.0", "0.255.255.255"],
  ["10.0.0.0", "10.255.255.255"],
  ["100.64.0.0", "100.127.255.255"],
  ["127.0.0.0", "127.255.255.255"],
  ["168.63.129.16", "168.63.129.16"],
  ["169.254.0.0", "169.254.255.255"],
  ["172.16.0.0", "172.31.255.255"],
  ["192.0.0.0", "192.0.0.255"],
  ["192.0.2.0", "192.0.2.255"],
  ["192.88.99.0", "192.88.99.255"],
  ["192.168.0.0", "192.168.255.255"],
  ["198.18.0.0", "198.19.255.255"],
  ["198.51.100.0", "198.51.100.255"],
  ["203.0.113.0", "203.0.113.255"],
  ["224.0.0.0", "255.255.255.255"],
] as const;
const f = "ffff";
const ranges6 = [
  ["::", `1fff:${f}:${f}:${f}:${f}:${f}:${f}:${f}`],
  ["2001::", `2001:1ff:${f}:${f}:${f}:${f}:${f}:${f}`],
  ["2001:db8::", `2001:db8:${f}:${f}:${f}:${f}:${f}:${f}`],
  ["2002::", `2002:${f}:${f}:${f}:${f}:${f}:${f}:${f}`],
  ["2620:4f:8000::", `2620:4f:8000:${f}:${f}:${f}:${f}:${f}`],
  ["3ffe::", `3fff:fff:${f}:${f}:${f}:${f}:${f}:${f}`],
  ["4000::", `${f}:${f}:${f}:${f}:${f}:${f}:${f}:${f}`],
] as const;
const oracle = new BlockList();
for (const [first, last] of ranges4) oracle.addRange(first, last, "ipv4");
for (const [first, last] of ranges6) oracle.addRange(first, last, "ipv6");
const edges = [...ranges4, ...ranges6].flat();

/** What is connected to and what is not. */
export const reservedAddressesFuzzer: Fuzzer<string> = {
  name: "reserved-addresses",
  corpus: () => Promise.resolve([...edges, "1.1.1.1", "2400:3200::1", "::ffff:8.8.8.8", "fe80::1%eth0"]),
  generate(random, known) {
    if (random.oneIn(2)) return numeric(random, random.pick(edges));
    return mutateText(random, random.pick(known), [
      ".",
      ":",
      "::",
      "0",
      "1",
      "f",
      "F",
      "x",
      "%",
      "256",
      "/",
      " ",
      "８",
    ]);
  },
  show: (text) => JSON.stringify(text),
  check(text) {
    const reserved = isReservedAddress(text);
    const kind = isIP(text);
    if (kind === 0) {
      assert.equal(reserved, true, "no address, and not refused");
      return "no address";
    }
    const expected = oracle.check(text, kind === 4 ? "ipv4" : "ipv6");
    // Other notations than that of DNS answers may be refused; what is reserved is in every notation.
    if (expected || canonical(text, kind) === text) assert.equal(reserved, expected);
    return `IPv${kind}, ${reserved ? "refused" : "public"}, ${expected ? "reserved" : "not"}`;
  },
};

function canonical(text: string, kind: number): string {
  const url = URL.parse(kind === 4 ? `http://${text}` : `http://[${text}]`);
  return (kind === 4 ? url?.hostname : url?.hostname.slice(1, -1)) ?? "";
}

/** An address near an edge of a range, or anywhere. */
function numeric(random: Random, edge: string): string {
  const isFour = isIP(edge) === 4;
  const bits = isFour ? 32n : 128n;
  const start = random.oneIn(2) ? toNumber(edge) : anywhere(random, bits);
  const far = 1n << BigInt(random.int(Number(bits)));
  const near = start + (random.oneIn(2) ? far : -far) + BigInt(random.int(3) - 1);
  const value = (random.oneIn(3) ? start + BigInt(random.int(3) - 1) : near) & ((1n << bits) - 1n);
  if (isFour) return [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 255n).join(".");
  const groups = Array.from({ length: 8 }, (_, i) => ((value >> BigInt(112 - 16 * i)) & 0xffffn).toString(16));
  return canonical(groups.join(":"), 6);
}

function anywhere(random: Random, bits: bigint): bigint {
  return random.bytes(Number(bits) / 8).reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
}

function toNumber(address: string): bigint {
  if (isIP(address) === 4) return address.split(".").reduce((sum, part) => sum * 256n + BigInt(part), 0n);
  const [head = "", tail = ""] = address.split("::");
  const [before, after] = [head, tail].map((part) => part.split(":").filter((group) => group !== ""));
  const zeros = Array<string>(8 - (before?.length ?? 0) - (after?.length ?? 0)).fill("0");
  return [...(before ?? []), ...zeros, ...(after ?? [])].reduce(
    (sum, group) => sum * 65_536n + BigInt(`0x${group}`),
    0n,
  );
}
