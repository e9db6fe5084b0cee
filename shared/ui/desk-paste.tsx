import { useId, useRef } from "preact/hooks";
import type { DeskVoice } from "./desk-words.ts";

interface DeskPasteProps {
  readonly voice: DeskVoice;
  readonly onPaste: (text: string) => void;
}

/** The box for a whole chat. What is pasted is looked through at once, and does not stay in sight. */
export function DeskPaste({ voice, onPaste }: DeskPasteProps) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const { paste } = voice.words;
  const take = () => {
    if (box.current === null || box.current.value.trim() === "") return;
    onPaste(box.current.value);
    box.current.value = "";
  };
  return (
    <form
      class="card desk-paste"
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <label for={id}>{paste.label}</label>
      {/* No spelling help: in some browsers it sends what is written to a service. */}
      <textarea
        ref={box}
        id={id}
        rows={4}
        spellcheck={false}
        autocomplete="off"
        aria-describedby={`${id}-hint`}
        onPaste={() => setTimeout(take)}
      />
      <p class="hint" id={`${id}-hint`}>
        {paste.hint}
      </p>
      <div class="buttons">
        <button type="submit" class="primary">
          {paste.open}
        </button>
      </div>
    </form>
  );
}
