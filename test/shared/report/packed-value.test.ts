import { describe, expect, it } from "vitest";
import { crc32 } from "../../../shared/web/crc32.ts";
import { packValue, PackedValueError, unpackValue } from "../../../shared/web/packed-value.ts";

describe("packed values", () => {
  it.for([
    0,
    23,
    24,
    255,
    256,
    65_535,
    65_536,
    4_294_967_295,
    4_294_967_296,
    Number.MAX_SAFE_INTEGER,
    -1,
    -24,
    -5_000_000_000,
  ])("%d", (number) => expect(unpackValue(packValue(number))).toBe(number));

  it.for([1_795_399_200_000, 1_000, -1_000, 0xffff_ffff * 1_000, 0x1_0000_0000 * 1_000])("%d ms", (number) =>
    expect(unpackValue(packValue(number))).toBe(number),
  );

  it.for(["", "outcome", "税局", "a".repeat(300), Array.from({ length: 32 }, () => "AF").join(":")])(
    "text %s",
    (text) => expect(unpackValue(packValue(text))).toBe(text),
  );

  it("a member that would change an object's kind stays a member", () => {
    const value = unpackValue(packValue(JSON.parse('{"__proto__":{"a":1}}')));
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.keys(value as object)).toEqual(["__proto__"]);
  });

  it("nothing behind the value is overlooked", () => {
    expect(() => unpackValue(Uint8Array.of(0, 0))).toThrow(PackedValueError);
  });

  it("what has no packed form is refused", () => {
    expect(() => packValue(0.5)).toThrow(TypeError);
    expect(() => packValue(() => 0)).toThrow(TypeError);
  });

  it("the checksum is the one of gzip", () => {
    expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf4_3926);
  });
});
