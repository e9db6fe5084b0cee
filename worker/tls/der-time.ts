import type { DerElement } from "./der.ts";

const generalizedTime = 0x18;

/** UTCTime or GeneralizedTime as certificates write them (RFC 5280, 4.1.2.5), in milliseconds since the epoch; else NaN. */
export function derTime({ tag, content }: DerElement): number {
  const text = String.fromCharCode(...content.subarray(0, 16));
  const digits = tag === generalizedTime ? text : `${Number(text.slice(0, 2)) < 50 ? "20" : "19"}${text}`;
  const [, ...fields] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(digits) ?? [];
  const [year = NaN, month = NaN, day, hour, minute, second] = fields.map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
