import { useId, useState } from "preact/hooks";
import type { Language } from "../locales/languages.ts";
import type { Portal } from "../model/portal.ts";
import { PortalSelect } from "./portal-select.tsx";
import type { Texts } from "./texts.ts";

export interface WelcomeWhereProps {
  readonly language: Language;
  readonly bureaus: readonly Portal[];
  readonly vendors: readonly Portal[];
  readonly home: Portal["id"] | null;
  readonly onHome: (portal: Portal | null) => void;
  /** Asks the browser for the permission to watch this vendor's site. */
  readonly onWatch: (portal: Portal) => void;
}

/** The site that comes first from now on, and the software that is watched only by a click. */
export function WelcomeWhere(props: WelcomeWhereProps & { readonly texts: Texts }) {
  const { language, bureaus, vendors, home, onHome, onWatch, texts } = props;
  const id = useId();
  const [vendor, setVendor] = useState<Portal | null>(null);
  const words = texts.ui.welcome.where;
  return (
    <section class="card welcome-where">
      <PortalSelect
        label={words.region}
        portals={bureaus}
        language={language}
        none={texts.ui.home.none}
        chosen={home}
        onChoose={onHome}
      />
      <PortalSelect
        label={words.vendor}
        portals={vendors}
        language={language}
        none={words.noVendor}
        chosen={vendor?.id ?? null}
        onChoose={setVendor}
        describedBy={id}
      />
      <p class="hint" id={id} hidden={vendor === null}>
        {words.vendorHint}
      </p>
      {vendor !== null && (
        <button type="button" class="secondary" onClick={() => onWatch(vendor)}>
          {texts.ui.popup.watch}
        </button>
      )}
    </section>
  );
}
