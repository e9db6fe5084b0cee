import type { PageMeaning } from "../../shared/model/page-meaning.ts";

/**
 * From a page's reader to the background, in the form of extension/messages.ts: what the page says, in our words. It has
 * no place for the page's own. Whose page it is, the browser tells.
 */
export interface PageWordsNotice {
  readonly kind: "page-words";
  readonly meanings: readonly PageMeaning[];
}
