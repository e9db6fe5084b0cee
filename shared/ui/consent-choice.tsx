import { useId } from "preact/hooks";
import type { Consent } from "../locales/page-shape.ts";
import type { Texts } from "./texts.ts";

interface ConsentChoiceProps {
  readonly consent: Consent;
  /** Set by an administrator's policy: shown, and cannot be changed. */
  readonly managed: boolean;
  readonly texts: Texts;
  readonly onChange: (consent: Consent) => void;
}

/** May the outside probe be asked without a click? */
export function ConsentChoice({ consent, managed, texts, onChange }: ConsentChoiceProps) {
  const name = useId();
  const words = texts.ui.options;
  return (
    <fieldset class="choice" disabled={managed}>
      <legend>{words.consentQuestion}</legend>
      {(["always", "ask", "never"] as const).map((value) => (
        <label key={value}>
          <input type="radio" name={name} value={value} checked={consent === value} onChange={() => onChange(value)} />
          <span>{words.consentChoice[value]}</span>
        </label>
      ))}
      {managed && <p class="hint">{words.managed}</p>}
    </fieldset>
  );
}
