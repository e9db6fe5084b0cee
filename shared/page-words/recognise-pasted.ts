import { chromiumFailure } from "../failures/chromium.ts";
import type { Failure } from "../model/failure.ts";
import type { PageMeaning } from "../model/page-meaning.ts";
import { browserTexts } from "./browser-texts.ts";
import { compact } from "./compact.ts";
import { messages, type MessageId } from "./index.ts";
import { pattern } from "./pattern.ts";

/** What a pasted text is about. */
export type Recognised =
  /** A message of a portal or a program; `text` is the wording of our table, never what was pasted. */
  | { readonly kind: "message"; readonly id: MessageId; readonly meaning: PageMeaning; readonly text: string }
  /** An error of the browser; `name` where its `ERR_…` was there. */
  | { readonly kind: "browser-error"; readonly failure: Failure; readonly name?: string }
  /** An HTTP status (RFC 9110, 15) that an error page names. */
  | { readonly kind: "status"; readonly status: number };

/** More than this is a document, not a message. */
const readLimit = 5_000;
const shownAtMost = 3;

const errorName = /\bERR_[A-Z0-9_]+\b/;
const statusText =
  /\bHTTP(?:\s+(?:ERROR|错误|状态码?)|\/[\d.]+)?\s*[:：]?\s*([45]\d\d)\b|\b([45]\d\d)\s+(?:Bad Gateway|Service (?:Temporarily )?Unavailable|Internal Server Error|Forbidden|Not Found|Too Many Requests|Unauthorized|Gateway Time-?out)\b/i;

const patterns = messages.map((message) => ({ message, found: pattern(message.texts, false) }));
const browserPatterns = browserTexts.map(({ failure, texts }) => ({ failure, found: pattern(texts, false) }));

/**
 * The messages in a text that somebody asks about: anywhere in it, the longest first, at most three. What the browser
 * says names itself, so an error name counts more than the sentences around it. Empty where nothing is known.
 */
export function recognisePasted(text: string): readonly Recognised[] {
  const read = text.slice(0, readLimit);
  const said = recogniseMessages(compact(read));
  if (said.length > 0) return said;
  return [browserError(read) ?? httpStatus(read)].filter((found) => found !== undefined);
}

function recogniseMessages(said: string): Recognised[] {
  const hits = patterns.flatMap(({ message, found }) => {
    const match = found.exec(said);
    if (match === null) return [];
    return [{ message, start: match.index, end: match.index + match[0].length }];
  });
  const longestFirst = hits.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  return longestFirst
    .filter(
      ({ start, end }, index) => !longestFirst.slice(0, index).some((wide) => wide.start < end && start < wide.end),
    )
    .slice(0, shownAtMost)
    .map(({ message: { id, meaning, texts } }) => ({ kind: "message", id, meaning, text: texts[0] }));
}

function browserError(read: string): Recognised | undefined {
  // A name in the store of a paste may have lost its case.
  const name = errorName.exec(read.toUpperCase())?.[0];
  if (name !== undefined) return { kind: "browser-error", failure: chromiumFailure(`net::${name}`), name };
  const said = compact(read);
  const found = browserPatterns.find(({ found: sought }) => sought.test(said));
  return found && { kind: "browser-error", failure: found.failure };
}

function httpStatus(read: string): Recognised | undefined {
  const match = statusText.exec(read.normalize("NFKC"));
  const status = match?.[1] ?? match?.[2];
  return status === undefined ? undefined : { kind: "status", status: Number(status) };
}
