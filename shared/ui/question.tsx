import { useEffect, useId, useRef } from "preact/hooks";

interface QuestionProps {
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Before something is lost: what it is, in place and with the focus on the harmless answer, so that nobody overlooks it. */
export function Question({ question, yes, no, onYes, onNo }: QuestionProps) {
  const id = useId();
  const harmless = useRef<HTMLButtonElement>(null);
  useEffect(() => harmless.current?.focus(), []);
  return (
    <div class="question" role="group" aria-labelledby={id}>
      <p id={id}>{question}</p>
      <div class="buttons">
        <button type="button" class="secondary danger" onClick={onYes}>
          {yes}
        </button>
        <button type="button" class="secondary" ref={harmless} aria-describedby={id} onClick={onNo}>
          {no}
        </button>
      </div>
    </div>
  );
}
