import type { Texts } from "./texts.ts";

export interface NotificationsProps {
  /** Does the browser let us show notifications? */
  readonly allowed: boolean;
  readonly onAllow: () => void;
  readonly onStop: () => void;
}

/** Notifications are a permission of its own, given and taken back here as well as where one is first wanted. */
export function Notifications({ allowed, onAllow, onStop, texts }: NotificationsProps & { readonly texts: Texts }) {
  const words = texts.ui.notifications;
  return (
    <section class="card" aria-labelledby="notifications-heading">
      <h2 id="notifications-heading">{words.title}</h2>
      <p class="hint">{words.hint}</p>
      <button type="button" class="secondary notifications" onClick={allowed ? onStop : onAllow}>
        {allowed ? words.stop : words.allow}
      </button>
      <p class="field-saved" role="status">
        {allowed && words.allowed}
      </p>
    </section>
  );
}
