import { useId } from "preact/hooks";
import { languages, type Language } from "../locales/languages.ts";

/** Each language in its own words, for those who read no other. */
const names: Readonly<Record<Language, string>> = { "zh-CN": "中文", en: "English" };

interface LanguageSwitchProps {
  readonly language: Language;
  readonly label: string;
  readonly onChange: (language: Language) => void;
}

export function LanguageSwitch({ language, label, onChange }: LanguageSwitchProps) {
  const name = useId();
  return (
    <fieldset class="switch">
      <legend class="visually-hidden">{label}</legend>
      {languages.map((value) => (
        <label key={value} lang={value}>
          <input type="radio" name={name} checked={language === value} onChange={() => onChange(value)} />
          <span>{names[value]}</span>
        </label>
      ))}
    </fieldset>
  );
}
