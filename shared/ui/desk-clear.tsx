import type { DeskVoice } from "./desk-words.ts";
import { EraseButton } from "./erase-button.tsx";

interface DeskClearProps {
  /** Reports that are nowhere else. */
  readonly unsaved: number;
  readonly voice: DeskVoice;
  readonly onClear: () => void;
}

/** Empties the list; asks where something would be gone for good. */
export function DeskClear({ unsaved, voice, onClear }: DeskClearProps) {
  const { clear: label, question, yes, no } = voice.words.clear;
  return (
    <div class="desk-clear">
      {unsaved === 0 ? (
        <button type="button" class="secondary" onClick={onClear}>
          {label}
        </button>
      ) : (
        <EraseButton label={label} words={{ question: question(unsaved), yes, no }} onErase={onClear} />
      )}
    </div>
  );
}
