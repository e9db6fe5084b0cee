import { compact } from "./compact.ts";
import type { Message } from "./message.ts";
import { pattern } from "./pattern.ts";

/** Where a page shows a text: in a box that opened for it, or as all that there is. */
export type Place = "box" | "page";

/** Compact characters of a page that still is nothing but a message. */
const pageLimit = 300;
/** A box may say this many times as much as the message: its title, its buttons, a number to give to support. */
const boxLimit = { least: 60, times: 16, most: 240 } as const;

/** How people write about a message rather than get it. */
const about = /怎么办|怎么解决|怎么处理|常见问题|操作指引|操作手册|解决方法|解决办法|什么原因|为什么/;
/** A notice put up before the site stops asks people to be done by then. */
const ahead = /定于|届时|提前/;
const supposed = /(?:如果|如遇|如出现|如提示|如显示|遇到|若出现|若提示|若显示)[^]{0,8}$/;

/**
 * Makes what finds these messages in a text that a page shows. Conservative, as nobody asked: only whole statements, in
 * little text, and not where they are spoken of. Costs nothing before the first call, which makes the patterns.
 */
export function shownRecogniser<M extends Message>(
  messages: readonly M[],
): (text: string, place: Place) => readonly M[] {
  let patterns: readonly { readonly message: M; readonly found: RegExp }[] | undefined;
  return (text, place) => {
    const said = compact(text);
    if (said === "" || said.length > pageLimit || about.test(said)) return [];
    patterns ??= messages.map((message) => ({ message, found: pattern(message.texts, !isPartial(message)) }));
    return patterns
      .filter(({ message, found }) => {
        if (isPartial(message) && (place !== "page" || ahead.test(said))) return false;
        const match = found.exec(said);
        if (match === null || supposed.test(said.slice(0, match.index))) return false;
        // A page about service times goes on; whatever else a page says by itself is short.
        return (place === "page" && message.meaning === "maintenance") || said.length <= limitFor(match[0].length);
      })
      .map(({ message }) => message);
  };
}

/** A page that says nothing else is a notice as a whole; no statement of it is always the same. */
function isPartial({ only }: Message): boolean {
  return only === "short-page";
}

function limitFor(length: number): number {
  return Math.max(boxLimit.least, Math.min(boxLimit.most, length * boxLimit.times));
}
