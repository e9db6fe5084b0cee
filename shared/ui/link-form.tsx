import { useId, useRef } from "preact/hooks";
import type { ReportTexts } from "../locales/report-shape.ts";

interface LinkFormProps {
  readonly words: ReportTexts["open"];
  readonly onOpen: (text: string) => void;
}

/** The box to paste a link into; a paste is opened at once. */
export function LinkForm({ words, onOpen }: LinkFormProps) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const open = () => {
    const text = box.current?.value.trim() ?? "";
    if (text !== "") onOpen(text);
  };
  return (
    <form
      class="link-form"
      onSubmit={(event) => {
        event.preventDefault();
        open();
      }}
    >
      <label for={id}>{words.label}</label>
      {/* No spelling help: in some browsers it sends what is written to a service. */}
      <textarea
        ref={box}
        id={id}
        rows={3}
        placeholder={words.placeholder}
        spellcheck={false}
        autocomplete="off"
        onPaste={() => setTimeout(open)}
      />
      <div class="buttons">
        <button type="submit" class="primary">
          {words.open}
        </button>
      </div>
    </form>
  );
}
