/** The right end of a browser's toolbar: the puzzle piece, and a line of its menu with the pin. The steps say it in words. */
export function PinDrawing() {
  return (
    <svg class="pin-drawing" viewBox="0 0 220 96" aria-hidden="true" focusable="false">
      <rect class="drawn-frame" x="1" y="1" width="218" height="30" rx="8" />
      <rect class="drawn-soft" x="12" y="10" width="130" height="12" rx="6" />
      <path
        class="drawn-strong"
        d="M168 12h5a3 3 0 1 1 6 0h5v5a3 3 0 1 1 0 6v4h-16v-4a3 3 0 1 0 0-6z"
        transform="translate(0 -3)"
      />
      <circle class="drawn-soft" cx="203" cy="16" r="7" />
      <path class="drawn-line" d="M176 36v10" />
      <rect class="drawn-frame" x="60" y="50" width="150" height="40" rx="8" />
      <path class="logo-paper" d="M74 60h12v19l-2-1.4-2 1.4-2-1.4-2 1.4-2-1.4-2 1.4z" />
      <rect class="drawn-soft" x="96" y="65" width="70" height="9" rx="4.5" />
      <path class="drawn-strong" d="M184 61h10l-2 3v6l4 4h-6v8l-1 2-1-2v-8h-6l4-4v-6z" />
    </svg>
  );
}
