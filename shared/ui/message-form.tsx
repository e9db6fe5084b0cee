import { useId, useRef } from "preact/hooks";
import type { MessageTexts } from "../locales/messages-shape.ts";

interface MessageFormProps {
  readonly words: MessageTexts;
  /** `undefined`: the box was emptied. */
  readonly onAsk: (text: string | undefined) => void;
}

/** The box to paste into. A paste is explained at once; whoever types presses the button, or Enter with Ctrl. */
export function MessageForm({ words, onAsk }: MessageFormProps) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const ask = () => {
    const text = box.current?.value.trim() ?? "";
    onAsk(text === "" ? undefined : text);
  };
  const clear = () => {
    if (box.current === null) return;
    box.current.value = "";
    box.current.focus();
    onAsk(undefined);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      <label for={id}>{words.label}</label>
      {/* No spelling help: in some browsers it sends what is written to a service. */}
      <textarea
        ref={box}
        id={id}
        rows={4}
        placeholder={words.placeholder}
        aria-describedby={`${id}-privacy`}
        spellcheck={false}
        autocomplete="off"
        onPaste={() => setTimeout(ask)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && event.ctrlKey) ask();
        }}
      />
      <p class="hint" id={`${id}-privacy`}>
        {words.privacy}
      </p>
      <div class="buttons">
        <button type="submit" class="primary">
          {words.explain}
        </button>
        <button type="button" class="secondary" onClick={clear}>
          {words.clear}
        </button>
      </div>
    </form>
  );
}
