import { describe, expect, it } from "vitest";
import { FlightReader } from "../../worker/tls/server-flight.ts";

const record = (type: number, body: readonly number[]): number[] => [
  type,
  3,
  3,
  body.length >> 8,
  body.length & 255,
  ...body,
];
const message = (type: number, body: readonly number[]): number[] => [
  type,
  0,
  body.length >> 8,
  body.length & 255,
  ...body,
];
const serverHello = message(2, [3, 3, ...Array<number>(32).fill(7), 0, 0xc0, 0x2f, 0]);
const certificate = message(11, [0, 0, 6, 0, 0, 3, 0xaa, 0xbb, 0xcc]);

function readBytes(bytes: Uint8Array) {
  const reader = new FlightReader();
  reader.push(bytes);
  return reader.next();
}

function read(...bytes: readonly number[]) {
  return readBytes(Uint8Array.from(bytes));
}

describe("What a server sends after the ClientHello", () => {
  it("is not judged before it is complete, at whatever byte it stops", () => {
    const whole = [...record(22, serverHello), ...record(22, certificate)];
    for (let length = 0; length < whole.length; length += 1)
      expect(read(...whole.slice(0, length)), `${length}`).toBeUndefined();
    expect(read(...whole)).toEqual({ kind: "certificates", chain: [Uint8Array.of(0xaa, 0xbb, 0xcc)] });
  });

  it("may be one record or cut into many", () => {
    const both = [...serverHello, ...certificate];
    expect(read(...record(22, both))).toMatchObject({ kind: "certificates" });
    expect(read(...both.flatMap((byte) => record(22, [byte])))).toMatchObject({ kind: "certificates" });
  });

  it("may begin with a warning, which ends nothing", () => {
    const whole = [...record(21, [1, 112]), ...record(22, serverHello), ...record(22, certificate)];
    expect(read(...whole)).toMatchObject({ kind: "certificates" });
    expect(read(...record(21, [2, 112]))).toEqual({ kind: "alert", description: 112 });
  });

  it("may be of an old version, or of TLS 1.3", () => {
    expect(read(...record(22, message(2, [3, 1, ...Array<number>(32).fill(7), 0, 0, 0x2f, 0])))).toEqual({
      kind: "old-version",
      version: 0x0301,
    });
    const extensions = [0, 6, 0, 0x2b, 0, 2, 3, 4];
    const hello13 = message(2, [3, 3, ...Array<number>(32).fill(7), 0, 0x13, 1, 0, ...extensions]);
    expect(read(...record(22, hello13))).toMatchObject({ kind: "tls1.3", hello: { suite: 0x1301, isRetry: false } });
  });

  it("may be no TLS at all", () => {
    expect(readBytes(new TextEncoder().encode("HTTP/1.1 400 Bad Request"))).toEqual({ kind: "not-tls" });
    expect(read(22, 9)).toEqual({ kind: "not-tls" });
  });

  it("may hold lies about its lengths", () => {
    expect(read(...record(22, serverHello), ...record(22, message(11, [0, 0, 9, 0, 0, 3, 1, 2, 3])))).toEqual({
      kind: "malformed",
    });
    expect(read(...record(22, serverHello), ...record(22, message(11, [0, 0, 4, 0, 0, 9, 1])))).toEqual({
      kind: "malformed",
    });
    expect(read(...record(22, message(2, [3, 3])))).toEqual({ kind: "malformed" });
    expect(read(22, 3, 3, 255, 255)).toEqual({ kind: "not-tls" });
  });

  it("may be endless, and is cut off", () => {
    const endless = new Uint8Array(140_000);
    endless.set(record(22, message(0, [0])));
    expect(readBytes(endless)).toEqual({ kind: "malformed" });
  });

  it("may be damaged in any byte without breaking the reader", () => {
    const whole = [...record(22, serverHello), ...record(22, certificate), ...record(21, [2, 40])];
    let seed = 11;
    const random = (): number => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648);
    for (let round = 0; round < 5_000; round += 1) {
      const damaged = [...whole];
      for (let i = 0; i < 3; i += 1) damaged[random() % damaged.length] = (random() >> 16) & 255;
      expect(() => read(...damaged)).not.toThrow();
    }
  });
});
