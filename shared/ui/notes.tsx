import type { Note } from "../model/verdict.ts";
import type { Texts } from "./texts.ts";

/** What the outside probe could not contribute. */
export function Notes({ notes, texts }: { readonly notes: readonly Note[]; readonly texts: Texts }) {
  if (notes.length === 0) return null;
  return (
    <section class="notes" aria-labelledby="notes-heading">
      <h2 id="notes-heading">{texts.ui.notes.heading}</h2>
      {notes.map((note) => (
        <p key={note}>{texts.ui.notes.text[note]}</p>
      ))}
    </section>
  );
}
