const unseen = /<(script|style|template|noscript|head|title|svg)\b[^]*?(?:<\/\1\s*>|$)|<!--[^]*?(?:-->|$)/gi;
const inline = /<\/?(?:a|abbr|b|big|em|font|i|label|small|span|strong|sub|sup|u)\b[^>]*>/gi;
const entities: Readonly<Record<string, string>> = { nbsp: " ", amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/**
 * What a reader sees of an HTML page, roughly, one line a block: a service worker has no parser, and nothing here is shown
 * to anybody.
 */
export function htmlText(html: string): string {
  return html
    .replaceAll(unseen, "\n")
    .replaceAll(inline, "")
    .replaceAll(/<[^>]*>/g, "\n")
    .replaceAll(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replaceAll(/[^\S\n]+/g, " ")
    .replaceAll(/\s*\n\s*/g, "\n")
    .trim();
}
