import type { Texts } from "./texts.ts";

export interface SocketsProps {
  /** Does the browser show us sockets of the tax bureaus' pages? */
  readonly watched: boolean;
  readonly onWatch: () => void;
  readonly onStop: () => void;
}

/** Sockets are watched by a choice of the user's, since the browser asks for them apart. */
export function Sockets({ watched, onWatch, onStop, texts }: SocketsProps & { readonly texts: Texts }) {
  const words = texts.ui.sockets;
  return (
    <section class="card" aria-labelledby="sockets-heading">
      <h2 id="sockets-heading">{words.title}</h2>
      <p class="hint">{words.hint}</p>
      <button type="button" class="secondary sockets" onClick={watched ? onStop : onWatch}>
        {watched ? words.stop : words.watch}
      </button>
      <p class="field-saved" role="status">
        {watched && words.watched}
      </p>
    </section>
  );
}
