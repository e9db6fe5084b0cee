import type { DeskItem } from "../desk/desk-item.ts";
import type { Language } from "../locales/languages.ts";
import type { Zone } from "../timeline/civil.ts";

/** What the desk is doing. */
export interface DeskNews {
  /** Of what was pasted last: how many links, how many of them were there before, how many were too many. */
  readonly found?: { readonly links: number; readonly again: number; readonly left: number } | undefined;
  readonly progress?: { readonly done: number; readonly all: number } | undefined;
  /** The service has asked to be left alone for so long. */
  readonly pauseSeconds?: number | undefined;
  readonly isCleared?: boolean;
}

export interface DeskFile {
  readonly name: string;
  readonly type: "text/csv" | "application/json";
  readonly text: string;
}

export interface DeskViewProps {
  readonly language: Language;
  readonly items: readonly DeskItem[];
  readonly news: DeskNews;
  /** Reports that are nowhere but here: the service has deleted them, and no JSON file holds them. */
  readonly unsaved: number;
  readonly now: number;
  readonly zone: Zone;
  readonly onLanguage: (language: Language) => void;
  readonly onPaste: (text: string) => void;
  /** Opens what opens once. */
  readonly onOpenOnce: (numbers: readonly number[]) => void;
  /** Asks again for what a passing fault kept closed. */
  readonly onRetry: (numbers: readonly number[]) => void;
  /** `numbers`: of the reports in it. */
  readonly onSave: (file: DeskFile, numbers: readonly number[]) => void;
  readonly onClear: () => void;
  readonly onCopy: (text: string) => Promise<void>;
  readonly onPrint: () => void;
}
