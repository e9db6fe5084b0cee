import type { Draft } from "../drafts/draft.ts";
import type { FillOutcome } from "../drafts/fill-outcome.ts";
import type { Language } from "../locales/languages.ts";
import type { ArmedGuard } from "./invoice-guard.tsx";

/** A kept draft as its page shows it. */
export interface DraftShown {
  readonly id: string;
  /** What users call its site. */
  readonly site: string;
  /** When it was kept; local clock, milliseconds since the epoch. */
  readonly at: number;
  /** None where its key is gone. */
  readonly draft?: Draft | undefined;
  /** A button that issues was pressed since, and answered: nobody but the user knows what came of it. */
  readonly asks: boolean;
}

/** What came of filling back: an outcome for each field, in order, or no page of the site was open. */
export type FillResult =
  | { readonly kind: "no-page" }
  | { readonly kind: "done"; readonly outcomes: readonly FillOutcome[] };

export type DraftFile = "text" | "json";

export interface DraftsViewProps {
  readonly language: Language;
  /** Local clock, milliseconds since the epoch. */
  readonly now: number;
  /** Newest first. */
  readonly drafts: readonly DraftShown[];
  /** Names of the sites for which it is switched on. */
  readonly on: readonly string[];
  /** The double-invoice guard of a draft's site goes first. */
  readonly guard?: ArmedGuard | undefined;
  readonly onFill: (draft: DraftShown) => Promise<FillResult>;
  /** Shows the page that was filled. */
  readonly onGoThere: () => void;
  readonly onOpenSite: (draft: DraftShown) => void;
  readonly onCopy: (text: string) => Promise<void>;
  readonly onSave: (draft: DraftShown, as: DraftFile) => void;
  /** The invoice is not issued yet. */
  readonly onNotIssued: (draft: DraftShown) => void;
  readonly onErase: (draft: DraftShown) => Promise<void>;
  readonly onEraseAll: () => Promise<void>;
  readonly onSettings: () => void;
}
