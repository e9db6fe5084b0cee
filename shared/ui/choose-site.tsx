import { useEffect, useRef, useState } from "preact/hooks";
import type { Language } from "../locales/languages.ts";
import type { Portal } from "../model/portal.ts";
import { ConsentLine } from "./consent-line.tsx";
import { PortalPicker } from "./portal-picker.tsx";
import type { Texts } from "./texts.ts";

interface ChooseSiteProps {
  readonly portals: readonly Portal[];
  readonly language: Language;
  readonly texts: Texts;
  readonly hasProbe: boolean;
  /** Chosen at the beginning: the one that the user mostly uses. */
  readonly home?: Portal | undefined;
  readonly onDiagnose: (portal: Portal) => void;
}

/** A portal from the list, then the button: choosing alone sends nothing, pressing under the consent line is the consent. */
export function ChooseSite({ portals, language, texts, hasProbe, home, onDiagnose }: ChooseSiteProps) {
  const [chosen, setChosen] = useState(home);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (chosen !== undefined) button.current?.focus();
  }, [chosen]);
  return (
    <div class="choose-site">
      <PortalPicker portals={portals} language={language} texts={texts} chosen={chosen} onChoose={setChosen} />
      <button
        ref={button}
        type="button"
        class="primary wide"
        disabled={chosen === undefined}
        onClick={() => chosen && onDiagnose(chosen)}
      >
        {texts.ui.diagnose}
      </button>
      <ConsentLine texts={texts} hasProbe={hasProbe} />
    </div>
  );
}
