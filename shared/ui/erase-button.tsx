import { useEffect, useRef, useState } from "preact/hooks";

interface EraseButtonProps {
  readonly label: string;
  /** What is erased, for those who hear the label alone. */
  readonly of?: string;
  readonly words: { readonly question: string; readonly yes: string; readonly no: string };
  readonly onErase: () => void;
}

/** Asks once more in its own place before anything is erased; the focus is then on the harmless answer. */
export function EraseButton({ label, of, words, onErase }: EraseButtonProps) {
  const [asks, setAsks] = useState<boolean>();
  const no = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asks !== undefined) (asks ? no : first).current?.focus();
  }, [asks]);
  if (asks !== true)
    return (
      <button type="button" class="secondary" ref={first} onClick={() => setAsks(true)}>
        {label}
        {of !== undefined && <span class="visually-hidden"> {of}</span>}
      </button>
    );
  return (
    <div class="erase" role="group" aria-label={words.question}>
      <p>{words.question}</p>
      <div class="buttons">
        <button type="button" class="secondary danger" onClick={onErase}>
          {words.yes}
        </button>
        <button type="button" class="secondary" ref={no} onClick={() => setAsks(false)}>
          {words.no}
        </button>
      </div>
    </div>
  );
}
