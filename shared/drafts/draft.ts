/** How a field is filled in: by typing, by choosing one of a list, by ticking, or as rich text. */
export type FieldKind = "text" | "choice" | "tick" | "rich";

/** Where a field stands in its page, so that it is found again after a reload. Nothing of it is an address. */
export interface FieldPlace {
  readonly kind: FieldKind;
  /** What a person calls it; empty where the page does not say. */
  readonly label: string;
  /** The page's own names; empty where it gives none. For a tick, the name is followed by what it stands for. */
  readonly name: string;
  readonly id: string;
  /** It is the how-manieth of its kind, name and label, and of its kind and label alone; from 0, in document order. */
  readonly nth: number;
  readonly nthLabel: number;
  /** For a field in a table of lines: which table of the page, and which of its rows; from 0. */
  readonly table?: number;
  readonly row?: number;
}

/** One field that somebody had filled in. */
export interface DraftField extends FieldPlace {
  /** What the page is given back: a text, or the value of what was chosen. */
  readonly value: string;
  /** What stood there for a person, where it is not the value. */
  readonly shown?: string;
  /** The page lets nobody type here: it is shown, and not filled back. */
  readonly readOnly?: true;
}

/** What somebody had filled in on one page, or in one frame of it. */
export interface Draft {
  readonly fields: readonly DraftField[];
  /** Drafts of the frames of one page, as it was loaded once, have this in common. */
  readonly page?: string;
  /** There was more than is kept. */
  readonly cut?: true;
}

/** Fields of one draft, and characters of its values and names together. A hundred invoice lines fit. */
export const draftLimits = { fields: 2_000, characters: 80_000 } as const;
/** So many drafts are kept at most, the newest ones. */
export const keptDrafts = 12;
/** So long a draft is kept, milliseconds. */
export const keepDraftMs = 604_800_000;

/** Is a draft of `at` to be erased? Local clock, ms. One from the future was kept by a clock that has been set back since. */
export function isExpired(at: number, now: number): boolean {
  return Math.abs(now - at) >= keepDraftMs;
}

/** What a person reads in a field. */
export function shownValue({ value, shown = value }: DraftField): string {
  return shown;
}
