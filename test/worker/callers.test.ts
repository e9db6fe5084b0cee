import { describe, expect, it } from "vitest";
import { Buckets } from "../../worker/callers/buckets.ts";
import { callerKey, isLoopback } from "../../worker/callers/caller-key.ts";
import { callerOf } from "../../worker/callers/caller-of.ts";
import { pseudonym } from "../../worker/callers/pseudonym.ts";

describe("A caller's key", () => {
  it.for([
    "2400:3200:aaaa:bbbb::1",
    "2400:3200:AAAA:BBBB:ffff:ffff:ffff:ffff",
    "2400:3200:aaaa:bbbb:0:0:0:1",
    "[2400:3200:aaaa:bbbb::7]:51234",
    "2400:3200:aaaa:bbbb::1.2.3.4",
    "2400:3200:aaaa:bbbb::1%eth0",
  ])("of %s is its /64", (address) => expect(callerKey(address)).toBe("2400:3200:aaaa:bbbb::/64"));

  it("tells one /64 from the next, whatever the notation", () => {
    expect(callerKey("2400::1")).toBe("2400:0:0:0::/64");
    expect(callerKey("2400:0:0:1::1")).toBe("2400:0:0:1::/64");
    expect(callerKey("2400::1:0:0:0:1")).toBe("2400:0:0:1::/64");
    expect(callerKey("::2400")).not.toBe(callerKey("2400::"));
  });

  it.for([
    "203.0.113.9",
    "203.0.113.9:4711",
    " 203.0.113.9 ",
    "::ffff:203.0.113.9",
    "::FFFF:cb00:7109",
    "0:0:0:0:0:ffff:203.0.113.9",
    "[::ffff:203.0.113.9]:51162",
  ])("of %s is the IPv4 address", (address) => expect(callerKey(address)).toBe("203.0.113.9"));

  it("tells this machine", () => {
    for (const own of ["127.0.0.1:38392", "[::ffff:127.0.0.1]:38392", "127.8.8.8", "[::1]:48428", "::1"])
      expect(isLoopback(callerKey(own)), own).toBe(true);
    for (const other of ["203.0.113.9", "128.0.0.1", "::2:0:0:0:1", "2400::1"])
      expect(isLoopback(callerKey(other)), other).toBe(false);
  });
});

const from = (peer: string | undefined, headers: Record<string, string> = {}) =>
  callerOf(new Request("http://probe.example", { headers, ...(peer && { cf: { clientIp: peer } }) }));
const named = { "cf-connecting-ip": "198.51.100.1", "x-forwarded-for": "192.0.2.1, 198.51.100.2" };

describe("Whose request it is", () => {
  it("is said by the platform's edge", () => expect(from(undefined, named)).toBe("198.51.100.1"));

  it("is the socket's peer elsewhere, whatever that one says of itself", () => {
    expect(from("203.0.113.9:4711")).toBe("203.0.113.9");
    expect(from("203.0.113.9:4711", named)).toBe("203.0.113.9");
    expect(from("[2400:3200::1]:4711", named)).toBe("2400:3200:0:0::/64");
  });

  it("is what a server on this machine says, of a list the last, which it added itself", () => {
    expect(from("127.0.0.1:4711", named)).toBe("198.51.100.1");
    expect(from("[::1]:4711", { "x-forwarded-for": "192.0.2.1, 2400:3200::7" })).toBe("2400:3200:0:0::/64");
  });

  it("is nobody's where this machine asks for itself", () => {
    expect(from("127.0.0.1:4711")).toBeUndefined();
    expect(from("[::ffff:127.0.0.1]:4711")).toBeUndefined();
    expect(from(undefined)).toBeUndefined();
  });
});

describe("Buckets", () => {
  const now = 1_800_000_000_000;
  const takeMany = (buckets: Buckets, count: number, who = "a", at = now) =>
    Array.from({ length: count }, () => buckets.take(who, at)).filter(({ granted }) => granted).length;

  it("give a hundred at once and ten a second after that, to each", () => {
    const buckets = new Buckets({ tokens: 100, refillMs: 100 });
    expect(takeMany(buckets, 300)).toBe(100);
    expect(buckets.take("a", now)).toMatchObject({ granted: false, left: 0, waitSeconds: 1 });
    expect(takeMany(buckets, 300, "b")).toBe(100);
    expect(takeMany(buckets, 300, "a", now + 1_000)).toBe(10);
    expect(takeMany(buckets, 300, "a", now + 3_600_000)).toBe(100);
  });

  it("say how long to wait where they fill slowly", () => {
    const buckets = new Buckets({ tokens: 10, refillMs: 6_000 });
    expect(takeMany(buckets, 20)).toBe(10);
    expect(buckets.take("a", now).waitSeconds).toBe(6);
    expect(buckets.take("a", now + 5_000)).toMatchObject({ granted: false, waitSeconds: 1 });
    expect(buckets.take("a", now + 6_000).granted).toBe(true);
  });

  it("tell the wait without taking anything", () => {
    const buckets = new Buckets({ tokens: 2, refillMs: 20_000 });
    for (let i = 0; i < 5; i += 1) expect(buckets.wait("a", now)).toBe(0);
    expect(takeMany(buckets, 1)).toBe(1);
    expect(buckets.wait("a", now)).toBe(0);
    expect(takeMany(buckets, 1)).toBe(1);
    expect(buckets.wait("a", now)).toBe(20);
    expect(buckets.wait("b", now)).toBe(0);
  });

  it("give nothing for a clock that is set back", () => {
    const buckets = new Buckets({ tokens: 2, refillMs: 1_000 });
    expect(takeMany(buckets, 5)).toBe(2);
    expect(takeMany(buckets, 5, "a", now - 60_000)).toBe(0);
  });

  it("do not grow with callers: the one not heard of for longest is forgotten", () => {
    const buckets = new Buckets({ tokens: 1, refillMs: 1_000_000 }, 100);
    for (let i = 0; i < 1_000; i += 1) buckets.take(`address ${i}`, now);
    expect(buckets.callers).toBe(100);
    expect(buckets.take("address 999", now).granted).toBe(false);
    expect(buckets.take("address 1", now).granted).toBe(true);
  });
});

describe("A pseudonym", () => {
  it("is the same for the same caller, and shows nothing of him", async () => {
    const one = await pseudonym("203.0.113.9");
    expect(await pseudonym("203.0.113.9")).toBe(one);
    expect(await pseudonym("203.0.113.8")).not.toBe(one);
    const unsalted = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode("203.0.113.9")));
    expect(one).toHaveLength(12);
    expect(one).not.toBe(String.fromCharCode(...unsalted.subarray(0, 12)));
  });
});
