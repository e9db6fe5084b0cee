import { decodePunycode } from "./punycode.ts";

/**
 * Letters of other scripts, and digits, that are drawn like a Latin letter of the names we guard: a small part of the
 * confusables of Unicode Technical Standard 39. `l`, `1` and `i` become one, so do `0` and `o`.
 */
// oxfmt-ignore
const drawnAlike: Readonly<Record<string, string>> = {
  "1": "i", l: "i", "ı": "i", "і": "i", "ⅰ": "i", "ӏ": "i", "ι": "i", "0": "o", "о": "o", "ο": "o",
  "а": "a", "ɑ": "a", "α": "a", "с": "c", "ϲ": "c", "е": "e", "һ": "h", "ո": "n", "п": "n", "т": "t", "τ": "t",
  "х": "x", "χ": "x", "ԁ": "d", "р": "p", "ρ": "p", "ѕ": "s", "у": "y", "γ": "y", "ѵ": "v", "ν": "v", "г": "r", "ɡ": "g",
};

/** How a host name's label is read by eye: punycode decoded, accents dropped, look-alike letters made one. */
export function skeleton(label: string): string {
  const plain = displayed(label).normalize("NFKD").replaceAll(/\p{M}/gu, "");
  return Array.from(plain.toLowerCase(), (letter) => drawnAlike[letter] ?? letter).join("");
}

/** A label as people read it where it is internationalised, else as it is. */
export function displayed(label: string): string {
  return label.startsWith("xn--") ? (decodePunycode(label.slice(4)) ?? label) : label;
}
