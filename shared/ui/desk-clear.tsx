import { useEffect, useRef, useState } from "preact/hooks";
import type { DeskVoice } from "./desk-words.ts";

interface DeskClearProps {
  /** Reports that are nowhere else. */
  readonly unsaved: number;
  readonly voice: DeskVoice;
  readonly onClear: () => void;
}

/** Empties the list; asks where something would be gone for good. */
export function DeskClear({ unsaved, voice, onClear }: DeskClearProps) {
  const [asks, setAsks] = useState(false);
  const no = useRef<HTMLButtonElement>(null);
  const words = voice.words.clear;
  useEffect(() => {
    if (asks) no.current?.focus();
  }, [asks]);
  if (!asks || unsaved === 0)
    return (
      <div class="buttons">
        <button type="button" class="secondary" onClick={unsaved === 0 ? onClear : () => setAsks(true)}>
          {words.clear}
        </button>
      </div>
    );
  return (
    <div class="question" role="group" aria-label={words.clear}>
      <p>{words.question(unsaved)}</p>
      <div class="buttons">
        <button type="button" class="secondary danger" onClick={onClear}>
          {words.yes}
        </button>
        <button type="button" class="secondary" ref={no} onClick={() => setAsks(false)}>
          {words.no}
        </button>
      </div>
    </div>
  );
}
