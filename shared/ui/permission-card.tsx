export interface PermissionCardProps {
  /** Distinguishes its parts on the page. */
  readonly name: string;
  readonly title: string;
  readonly hint: string;
  /** What was given, as a sentence, and on the button that takes it back; on the button that asks for it. */
  readonly words: { readonly given: string; readonly ask: string; readonly stop: string };
  readonly given: boolean;
  readonly onAsk: () => void;
  readonly onStop: () => void;
}

/** Something that the browser lets us do by a choice of the user's alone, given and taken back here. */
export function PermissionCard({ name, title, hint, words, given, onAsk, onStop }: PermissionCardProps) {
  return (
    <section class="card" aria-labelledby={`${name}-heading`}>
      <h2 id={`${name}-heading`}>{title}</h2>
      <p class="hint">{hint}</p>
      <button type="button" class={`secondary ${name}`} onClick={given ? onStop : onAsk}>
        {given ? words.stop : words.ask}
      </button>
      <p class="field-saved" role="status">
        {given && words.given}
      </p>
    </section>
  );
}
