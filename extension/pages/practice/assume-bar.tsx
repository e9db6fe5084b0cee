import { useEffect, useRef } from "preact/hooks";
import type { Guide } from "../../../shared/guide/guide.ts";
import type { PracticeTexts } from "../../../shared/locales/practice-shape.ts";

interface AssumeBarProps {
  readonly guide: Guide | undefined;
  readonly words: PracticeTexts;
  readonly onAssume: (isMended: boolean) => void;
}

/** Stands in for the check that a guide waits for: the user says how it comes out. */
export function AssumeBar({ guide, words, onAssume }: AssumeBarProps) {
  const first = useRef<HTMLButtonElement>(null);
  const isChecking = guide?.phase === "checking";
  useEffect(() => {
    if (isChecking) first.current?.focus();
  }, [isChecking]);
  if (guide === undefined || (!isChecking && guide.phase !== "waiting")) return null;
  const question = words.assume[isChecking ? "now" : "later"];
  return (
    <div class="assume" role="group" aria-label={question}>
      <p>{question}</p>
      <div class="buttons">
        <button type="button" class="primary" ref={first} data-assume="mended" onClick={() => onAssume(true)}>
          {words.assume.mended}
        </button>
        <button type="button" class="secondary" data-assume="still" onClick={() => onAssume(false)}>
          {words.assume.still}
        </button>
      </div>
    </div>
  );
}
