import type { SharedReport } from "../report/shared-report.ts";
import { crc32 } from "./crc32.ts";
import { deflate, inflate } from "./deflate.ts";
import { packValue, PackedValueError, unpackValue } from "./packed-value.ts";
import { isNewer, parseReport } from "./report-schema.ts";

/** How a report is packed: length (2 bytes), checksum (4 bytes), then the packed value, deflated (RFC 1951). */
export const packing = 1;
export const headLength = 6;

/** A report unpacked is not longer than this; the longest has some 6,000 bytes. */
const mostUnpacked = 100_000;

export type ReportFault = "cut" | "damaged" | "not-a-report";
export type OpenedReport =
  | { readonly ok: true; readonly report: SharedReport; readonly newer: boolean }
  | { readonly ok: false; readonly fault: ReportFault };

/**
 * A report as few bytes, a few hundred mostly. What is not of a report's shape is left out. Throws `TypeError` for what is
 * no report, and `RangeError` where it gets longer than any real one.
 */
export async function packReport(report: SharedReport): Promise<Uint8Array<ArrayBuffer>> {
  const admitted = parseReport(report);
  if (admitted === undefined) throw new TypeError("This is no report.");
  const deflated = await deflate(packValue(admitted));
  if (deflated.length > 0xffff) throw new RangeError("This report is too long.");
  const packed = new Uint8Array(headLength + deflated.length);
  packed.set(deflated, headLength);
  const view = new DataView(packed.buffer);
  view.setUint16(0, deflated.length);
  view.setUint32(2, checksum(packed));
  return packed;
}

/** How many bytes of packed report begin here; `undefined` where even the length is cut off. */
export function packedLength(bytes: Uint8Array): number | undefined {
  const [high, low] = bytes;
  return high === undefined || low === undefined ? undefined : headLength + high * 256 + low;
}

/** The report in these bytes; what follows it is ignored, as padding is. Never throws. */
export async function unpackReport(bytes: Uint8Array): Promise<OpenedReport> {
  const length = packedLength(bytes);
  if (length === undefined || bytes.length < length) return { ok: false, fault: "cut" };
  const packed = bytes.slice(0, length);
  if (new DataView(packed.buffer).getUint32(2) !== checksum(packed)) return { ok: false, fault: "damaged" };
  const inflated = await inflate(packed.subarray(headLength), mostUnpacked);
  const report = inflated && reportIn(inflated);
  return report === undefined ? { ok: false, fault: "not-a-report" } : { ok: true, report, newer: isNewer(report) };
}

/** Whoever made bytes that are no report made their checksum too. */
function reportIn(bytes: Uint8Array): SharedReport | undefined {
  try {
    return parseReport(unpackValue(bytes));
  } catch (error) {
    if (error instanceof PackedValueError) return undefined;
    throw error;
  }
}

/** Of the length and of what is behind the checksum itself. */
function checksum(packed: Uint8Array): number {
  const covered = packed.slice(headLength - 2);
  covered.set(packed.subarray(0, 2));
  return crc32(covered);
}
