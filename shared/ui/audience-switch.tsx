import { useId } from "preact/hooks";
import { audiences, type Audience } from "../model/remedy.ts";
import type { Texts } from "./texts.ts";

interface AudienceSwitchProps {
  readonly audience: Audience;
  readonly texts: Texts;
  readonly onChange: (audience: Audience) => void;
}

/** For whom the steps are shown. */
export function AudienceSwitch({ audience, texts, onChange }: AudienceSwitchProps) {
  const name = useId();
  const { audience: legend, forClerk, forIt } = texts.ui.remedy;
  const labels = { clerk: forClerk, it: forIt };
  return (
    <fieldset class="switch">
      <legend class="visually-hidden">{legend}</legend>
      {audiences.map((value) => (
        <label key={value}>
          <input type="radio" name={name} checked={audience === value} onChange={() => onChange(value)} />
          <span>{labels[value]}</span>
        </label>
      ))}
    </fieldset>
  );
}
