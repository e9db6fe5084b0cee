import type { Draft, DraftField } from "../../../shared/drafts/draft.ts";
import type { FillOutcome } from "../../../shared/drafts/fill-outcome.ts";

/**
 * From a page's draft script to the background, in the form of extension/messages.ts: what stands in the form now. Whose
 * page it is, the browser tells. Answer: is there trouble, so that it goes on?
 */
export interface DraftNotice {
  readonly kind: "draft";
  /** Of this page load; a later one with the same id takes the place of the former. */
  readonly id: string;
  readonly draft: Draft;
}

/** One outcome a field, in order; null in a page of another host. */
export type FillDraft = (host: string, fields: readonly DraftField[]) => Promise<readonly FillOutcome[] | null>;

/** What our scripts leave in their own world of a page, for those that come after them. */
declare global {
  /** Of this page load, the same in all its frames. */
  var draftPage: string | undefined;
  /** Reads the form again, and goes on reading it while there is trouble. */
  var keepDraft: (() => void) | undefined;
  var fillDraft: FillDraft | undefined;
}
