import { useEffect, useState } from "preact/hooks";
import { pickLanguage, type Language } from "../../shared/locales/languages.ts";
import { textsFor, type Texts } from "../../shared/ui/texts.ts";

interface SpokenLanguage {
  readonly language: Language;
  readonly texts: Texts;
  readonly setLanguage: (language: Language) => void;
}

/** The browser's language until the reader chooses another; the document says which it is. */
export function useLanguage(): SpokenLanguage {
  const [language, setLanguage] = useState(pickLanguage(navigator.languages));
  const texts = textsFor(language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.titles.product;
  }, [language]);
  return { language, texts, setLanguage };
}
