import { plainLinkText } from "../report-link.ts";
import { parseReportId } from "../sealing/report-id.ts";
import { secretCharacters } from "../sealing/sealed-link.ts";

/** A bad hour's; what is more is pasted next. */
export const mostLinks = 500;

/** Far more than a day's chat of hundreds of people. */
const longestText = 5_000_000;

/** No link is longer (report-bytes.ts), with words around it. */
const longestLink = 50_000;

/** One link of ours in a text of strangers. Not opened, nor looked at closely: it may be damaged. */
export interface FoundLink {
  /** The link, and where it is a report itself a little of what follows it: mails break long lines. */
  readonly text: string;
  /** Host, with a port, that it leads to; undefined of a code alone. */
  readonly host: string | undefined;
  /** Of a sealed report. */
  readonly id: string | undefined;
  /** The ends of the two lines before it, mostly who sent it, and when. */
  readonly before: string;
}

const start = /(?:https?:\/\/([^\s/#?@]+))?\/r\/([^\s#/]*)(#?)|(?:^|[^\w/])(?=#\d{1,6}\.[\w-]{10})/gi;

/**
 * Every link to a report in a chat log or a mail, in its order: whole ones, and codes of self-contained ones alone. None of
 * the same sealed report twice. `left`: how many more there are than {@link mostLinks}.
 */
export function findLinks(pasted: string): { readonly links: readonly FoundLink[]; readonly left: number } {
  const text = plainLinkText(pasted.slice(0, longestText));
  const heads = [...text.matchAll(start)].filter(isOurs);
  const links: FoundLink[] = [];
  let seen = 0;
  for (const [place, head] of heads.entries()) {
    const [, host, id = ""] = head;
    const part = text.slice(head.index, heads[place + 1]?.index).slice(0, longestLink);
    const link = id === "" ? unbroken(part) : oneWord(part);
    links.push({
      text: link,
      host: host?.toLowerCase(),
      id: id === "" ? undefined : (parseReportId(id) ?? id),
      before: wordsBefore(text.slice(seen, head.index)),
    });
    seen = head.index + (/^\S*/.exec(part.trimStart())?.[0].length ?? 0);
  }
  const once = links.filter(
    (one, place) => links.findIndex((other) => other.text === one.text || isSameId(other, one)) === place,
  );
  return { links: once.slice(0, mostLinks), left: Math.max(0, once.length - mostLinks) };
}

/** `/r/…` of other sites is common; ours has something behind the #, or an id that can be one. */
function isOurs([, , id, mark]: RegExpExecArray): boolean {
  return id === undefined || mark === "#" || parseReportId(id) !== undefined;
}

/** What is glued behind a secret makes no other link of it; a changed character does. */
function isSameId(one: FoundLink, other: FoundLink): boolean {
  return one.id !== undefined && one.id === other.id && one.host === other.host && secretOf(one) === secretOf(other);
}

function secretOf({ text }: FoundLink): string | undefined {
  return text.split("#")[1]?.slice(0, secretCharacters);
}

/** Up to the next empty line. */
function unbroken(part: string): string {
  return (/^[^]*?(?=\n[^\S\n]*\n|$)/.exec(part)?.[0] ?? part).trim();
}

function oneWord(part: string): string {
  return /^[^\s#]*(?:#[\w.-]*)?/.exec(part)?.[0] ?? "";
}

const longestLine = 40;

function wordsBefore(text: string): string {
  const lines = text
    .split(/[\r\n]+/)
    .map((line) =>
      line
        .replaceAll(/\p{Cc}+|\S*https?:\/\/\S*|[\w-]{60,}/gu, " ")
        .replaceAll(/\s+/g, " ")
        .trim(),
    )
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
  return lines
    .slice(-2)
    .map((line) => (line.length > longestLine ? `${line.slice(0, longestLine)}…` : line))
    .join(" · ");
}
