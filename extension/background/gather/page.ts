import { shownRecogniser } from "../../../shared/page-words/shown-recogniser.ts";
import { pageMessagesFile } from "../../packaged-files.ts";
import { htmlText } from "../html-text.ts";
import { packaged } from "../packaged.ts";
import { askTarget, type Gatherer } from "./gatherer.ts";

/** Whoever says it to everybody says it early. */
const mostBytes = 65_536;

/** What the page that answered the re-check says of itself. It is read in memory; only the meaning is kept. */
export const page: Gatherer<"page"> = {
  key: "page",
  cost: { automatic: 0, click: 0 },
  async gather(run) {
    if (!run.canSeeTarget) return undefined;
    const { response, body } = await askTarget(run);
    if (response === undefined || body === undefined || !isHtml(response)) return undefined;
    // To somebody who is not signed in, as our request never is: the rest would be about us.
    const recognise = shownRecogniser(await packaged(pageMessagesFile));
    const html = decode(body.subarray(0, mostBytes), response);
    const meanings = [...new Set(recognise(htmlText(html), "page").map(({ meaning }) => meaning))];
    return meanings.length === 0 ? undefined : { meanings, source: "page" };
  },
};

function isHtml({ headers }: Response): boolean {
  return /^text\/(?:html|plain)\b/i.test(headers.get("content-type") ?? "");
}

/** By the header, else by what the page says of itself (HTML, 4.2.5.4), else UTF-8. */
function decode(bytes: Uint8Array, { headers }: Response): string {
  const utf8 = new TextDecoder().decode(bytes);
  const label =
    /charset=["']?([\w-]+)/i.exec(headers.get("content-type") ?? "")?.[1] ??
    /<meta[^>]+charset=["']?([\w-]+)/i.exec(utf8.slice(0, 1_024))?.[1];
  try {
    return label === undefined ? utf8 : new TextDecoder(label).decode(bytes);
  } catch {
    // A name that no encoding has.
    return utf8;
  }
}
