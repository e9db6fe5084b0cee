import { PermissionCard } from "./permission-card.tsx";
import type { Texts } from "./texts.ts";

export interface NotificationsProps {
  /** Does the browser let us show notifications? */
  readonly allowed: boolean;
  readonly onAllow: () => void;
  readonly onStop: () => void;
}

/** Notifications are a permission of its own, given and taken back here as well as where one is first wanted. */
export function Notifications({ allowed, onAllow, onStop, texts }: NotificationsProps & { readonly texts: Texts }) {
  const { title, hint, allow: ask, stop, allowed: given } = texts.ui.notifications;
  const words = { ask, stop, given };
  return <PermissionCard name="notifications" {...{ title, hint, words, onStop }} given={allowed} onAsk={onAllow} />;
}
