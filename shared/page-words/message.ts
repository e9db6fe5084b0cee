import type { PageMeaning } from "../model/page-meaning.ts";

/** One thing that a portal, or a program beside it, says in words that are always the same. */
export interface Message<Id extends string = string> {
  /** Public, never renamed: the locales explain it by this id. */
  readonly id: Id;
  readonly meaning: PageMeaning;
  /**
   * Every wording known, whole. `#` stands for a number, `…` for whatever is filled in (at most 40 characters); spaces,
   * punctuation, case and width do not count.
   */
  readonly texts: readonly string[];
  /** Too general to be believed unless a page says nothing else. */
  readonly only?: "short-page";
}
