import type { Random } from "./random.ts";

/** Values at which lengths and counts go wrong. */
const edges = [0, 1, 2, 3, 4, 0x0f, 0x10, 0x3f, 0x40, 0x7f, 0x80, 0x81, 0x82, 0xbf, 0xc0, 0xfe, 0xff];

/** A few small changes to bytes; sometimes a piece of another input in the middle. */
export function mutateBytes(random: Random, input: Uint8Array, others: readonly Uint8Array[]): Uint8Array {
  let bytes: Uint8Array = input;
  for (let changes = 1 + random.int(random.oneIn(4) ? 12 : 3); changes > 0; changes -= 1)
    bytes = change(random, bytes, others);
  return bytes;
}

function change(random: Random, bytes: Uint8Array, others: readonly Uint8Array[]): Uint8Array {
  const at = random.int(bytes.length + 1);
  const length = random.int(random.oneIn(3) ? bytes.length - at + 1 : 5);
  switch (random.int(8)) {
    case 0:
      return replace(bytes, at, 1, [(1 << random.int(8)) ^ (bytes[at] ?? 0)]);
    case 1:
      return replace(bytes, at, 1, [random.pick(edges)]);
    case 2:
      return replace(bytes, at, 1, [random.int(256)]);
    case 3:
      return replace(bytes, at, 2, [random.pick(edges), random.pick(edges)]);
    case 4:
      return replace(bytes, at, length, []);
    case 5:
      return replace(bytes, at, 0, bytes.subarray(at, at + length));
    case 6:
      return replace(bytes, at, 0, random.bytes(random.int(6)));
    default: {
      const other = random.pick(others);
      const from = random.int(other.length + 1);
      return replace(bytes, at, random.oneIn(2) ? length : 0, other.subarray(from, from + random.int(40)));
    }
  }
}

function replace(bytes: Uint8Array, at: number, length: number, by: ArrayLike<number>): Uint8Array {
  const tail = bytes.subarray(Math.min(at + length, bytes.length));
  const result = new Uint8Array(at + by.length + tail.length);
  result.set(bytes.subarray(0, at));
  result.set(by, at);
  result.set(tail, at + by.length);
  return result;
}

/** The same for texts, by characters. */
export function mutateText(random: Random, input: string, pieces: readonly string[]): string {
  const characters = Array.from(input);
  for (let changes = 1 + random.int(4); changes > 0; changes -= 1) {
    const at = random.int(characters.length + 1);
    const removed = random.oneIn(2) ? 0 : random.int(4);
    const added = random.oneIn(3)
      ? []
      : random.oneIn(4)
        ? characters.slice(at, at + random.int(8))
        : [random.pick(pieces)];
    characters.splice(at, removed, ...added);
  }
  return characters.join("");
}
