import type { Titles } from "../../../shared/locales/shape.ts";

/** A notification as the system shows it, more or less. */
export function NotificationStage({ titles, message }: { readonly titles: Titles; readonly message: string }) {
  return (
    <div class="notification">
      <img src="/icons/idle-48.png" width="40" height="40" alt="" />
      <p>
        <strong>{titles.product}</strong>
        {message}
      </p>
    </div>
  );
}
