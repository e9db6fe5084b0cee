import { useId, useRef } from "preact/hooks";
import type { DeskTexts } from "../locales/desk-shape.ts";

interface LinksFormProps {
  readonly words: DeskTexts;
  readonly onOpen: (text: string) => void;
}

/** The box for several links. */
export function LinksForm({ words, onOpen }: LinksFormProps) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const clear = () => {
    if (box.current === null) return;
    box.current.value = "";
    box.current.focus();
  };
  return (
    <form
      class="link-form"
      onSubmit={(event) => {
        event.preventDefault();
        onOpen(box.current?.value ?? "");
      }}
    >
      <label for={id}>{words.label}</label>
      {/* No spelling help: in some browsers it sends what is written to a service. */}
      <textarea ref={box} id={id} rows={6} spellcheck={false} autocomplete="off" />
      <div class="buttons">
        <button type="submit" class="primary">
          {words.open}
        </button>
        <button type="button" class="secondary" onClick={clear}>
          {words.clear}
        </button>
      </div>
    </form>
  );
}
