import { fromBase64Url, toBase64Url } from "./base64url.ts";
import type { SharedReport } from "../report/shared-report.ts";
import { type OpenedReport, packedLength, packing, packReport, unpackReport } from "./report-bytes.ts";

/** Far longer than any link of ours with a chat's text around it. */
const longestText = 50_000;

/**
 * Why a text opens no report. `no-link` nothing of ours is in it · `cut` its end is missing · `damaged` characters in it
 * were changed · `case-changed` its letters were made all capital or all small · `newer` a later version made it ·
 * `not-a-report` it was never one · `too-long`.
 */
export type LinkFault =
  | Extract<OpenedReport, { ok: false }>["fault"]
  | "no-link"
  | "case-changed"
  | "newer"
  | "too-long";

export type ReadLink =
  | Extract<OpenedReport, { ok: true }>
  /** A link to a report that the service keeps sealed: what stands in it, not looked at. */
  | { readonly ok: "sealed"; readonly id: string; readonly secret: string }
  | { readonly ok: false; readonly fault: LinkFault };

/**
 * A link that is the report: `https://<service>/r/#1.<report>`. Browsers send nothing behind the `#`.
 *
 * @param service An origin; without one the code can be opened by pasting it only.
 */
export async function selfContainedLink(service: string | undefined, report: SharedReport): Promise<string> {
  const code = `#${packing}.${toBase64Url(await packReport(report))}`;
  return service === undefined ? code : `${service}/r/${code}`;
}

/**
 * Reads a link, or the part of it behind the `#`, as it comes out of chats and mails: with words around it, line breaks
 * and invisible characters in it, punctuation behind it, percent-encoded. Never throws.
 */
export async function readReportLink(text: string): Promise<ReadLink> {
  if (text.length > longestText) return { ok: false, fault: "too-long" };
  const plain = plainLinkText(text).trim();
  let fault: ReadLink | undefined;
  for (const { 0: mark, 1: version, index } of plain.matchAll(/(?:#|^)(\d{1,6})\./g)) {
    const read = await openContained(Number(version), plain.slice(index + mark.length));
    if (read.ok) return read;
    // "1. See this link": a list's number is nobody's code.
    if (mark.startsWith("#") || fault === undefined) fault = read;
  }
  if (fault !== undefined && /#\d|^[\w.-]+$/.test(plain)) return fault;
  const [, id, secret] = /\/r\/([^\s#/]+)#([\w-]+)/i.exec(plain) ?? [];
  if (id !== undefined && secret !== undefined) return { ok: "sealed", id, secret };
  return { ok: false, fault: /\/r\/|#\d{1,6}$/i.test(plain) ? "cut" : "no-link" };
}

/** The origin of the service that a sealed link in a text leads to; undefined where the text names none. */
export function serviceOfLink(text: string): string | undefined {
  const plain = plainLinkText(text.slice(0, longestText));
  const [, service = ""] = /(https?:\/\/[^\s/#?@]+)\/r\/[^\s#/]+#[\w-]/i.exec(plain) ?? [];
  return URL.canParse(service) ? new URL(service).origin : undefined;
}

async function openContained(version: number, rest: string): Promise<ReadLink> {
  const [unbroken = ""] = /^[\w-]*/.exec(rest) ?? [];
  const [joined = ""] = /^[\w-]*/.exec(rest.replaceAll(/\s+/g, "")) ?? [];
  const first = await openCode(unbroken);
  // Mails break long lines; what is complete without the next line needs none of it.
  const opened = !first.ok && first.fault === "cut" ? await openCode(joined) : first;
  if (opened.ok || version <= packing) return opened;
  return { ok: false, fault: "newer" };
}

async function openCode(code: string): Promise<OpenedReport | { readonly ok: false; readonly fault: "case-changed" }> {
  const length = packedLength(fromBase64Url(code.slice(0, 4)) ?? new Uint8Array());
  const characters = length === undefined ? 4 : Math.ceil((length * 4) / 3);
  const isOneCase = code.length > 40 && (code === code.toUpperCase() || code === code.toLowerCase());
  if (isOneCase) return { ok: false, fault: "case-changed" };
  if (code.length < characters) return { ok: false, fault: "cut" };
  // What is glued to its end is left off: the report says itself how long it is.
  const bytes = fromBase64Url(code.slice(0, characters));
  return bytes === undefined ? { ok: false, fault: "damaged" } : unpackReport(bytes);
}

/**
 * A text as its writer saw it: without invisible characters, full-width letters, and percent-encoding, which is undone
 * twice at most, as some programs do it to what others have done it to.
 */
export function plainLinkText(text: string): string {
  return once(once(text.normalize("NFKC").replaceAll(/\p{Cf}/gu, "")));
}

function once(text: string): string {
  return text.replaceAll(/%([2-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
