import { PermissionCard } from "./permission-card.tsx";
import type { Texts } from "./texts.ts";

export interface SocketsProps {
  /** Does the browser show us sockets of the tax bureaus' pages? */
  readonly watched: boolean;
  readonly onWatch: () => void;
  readonly onStop: () => void;
}

/** Sockets are watched by a choice of the user's, since the browser asks for them apart. */
export function Sockets({ watched, onWatch, onStop, texts }: SocketsProps & { readonly texts: Texts }) {
  const { title, hint, watch: ask, stop, watched: given } = texts.ui.sockets;
  const words = { ask, stop, given };
  return <PermissionCard name="sockets" {...{ title, hint, words, onStop }} given={watched} onAsk={onWatch} />;
}
