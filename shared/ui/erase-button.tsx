import { useEffect, useRef, useState } from "preact/hooks";
import { Question } from "./question.tsx";

interface EraseButtonProps {
  readonly label: string;
  /** What is erased, for those who hear the label alone. */
  readonly of?: string;
  readonly words: { readonly question: string; readonly yes: string; readonly no: string };
  readonly onErase: () => void;
}

/** Asks once more in its own place before anything is erased. */
export function EraseButton({ label, of, words, onErase }: EraseButtonProps) {
  const [asks, setAsks] = useState<boolean>();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asks === false) first.current?.focus();
  }, [asks]);
  if (asks === true) return <Question {...words} onYes={onErase} onNo={() => setAsks(false)} />;
  return (
    <button type="button" class="secondary" ref={first} onClick={() => setAsks(true)}>
      {label}
      {of !== undefined && <span class="visually-hidden"> {of}</span>}
    </button>
  );
}
