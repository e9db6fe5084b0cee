import { useEffect, useRef } from "preact/hooks";

interface TimelineQuestionProps {
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Before something is lost: what it is, in place and with the focus, so that nobody overlooks it. */
export function TimelineQuestion({ question, yes, no, onYes, onNo }: TimelineQuestionProps) {
  const harmless = useRef<HTMLButtonElement>(null);
  useEffect(() => harmless.current?.focus(), []);
  return (
    <div class="question" role="group" aria-labelledby="question-text">
      <p id="question-text">{question}</p>
      <div class="buttons">
        <button type="button" class="secondary danger" onClick={onYes}>
          {yes}
        </button>
        <button type="button" class="secondary" ref={harmless} aria-describedby="question-text" onClick={onNo}>
          {no}
        </button>
      </div>
    </div>
  );
}
