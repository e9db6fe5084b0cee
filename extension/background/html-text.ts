const unseen = /<(script|style|template|noscript|head|svg)\b[^]*?(?:<\/\1\s*>|$)|<!--[^]*?(?:-->|$)/gi;
const entities: Readonly<Record<string, string>> = { nbsp: " ", amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/** What a reader sees of an HTML page, roughly: a service worker has no parser, and nothing here is shown to anybody. */
export function htmlText(html: string): string {
  return html
    .replaceAll(unseen, " ")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replaceAll(/\s+/g, " ")
    .trim();
}
