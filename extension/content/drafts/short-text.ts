import { visibleText } from "../visible-text.ts";

/** A label is a few words; what is longer is the page's text. */
const longest = 60;
const scanned = 200;

/** What a small part of the page says, as one line without colons and asterisks around it; empty where it says a lot. */
export function shortText(part: Element): string {
  return tidy(visibleText(part, scanned) ?? "");
}

/** The same of a text. */
export function tidy(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").replaceAll(/^[\s*:：]+|[\s*:：]+$/g, "");
  return line.length > longest ? "" : line;
}
