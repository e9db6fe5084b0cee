import { useEffect, useState } from "preact/hooks";

interface CopyButtonProps {
  readonly label: string;
  readonly copiedLabel: string;
  /** What is copied, for those who hear the label alone. */
  readonly about?: string;
  /** Resolves when the text is on the clipboard. */
  readonly onCopy: () => Promise<void>;
}

/** Says so for two seconds when the copy is made; screen readers hear it because the button's name changes. */
export function CopyButton({ label, copiedLabel, about, onCopy }: CopyButtonProps) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <button
      type="button"
      class="secondary"
      aria-live="polite"
      onClick={() => void onCopy().then(() => setCopied(true))}
    >
      {copied ? copiedLabel : label}
      {about !== undefined && <span class="visually-hidden"> {about}</span>}
    </button>
  );
}
