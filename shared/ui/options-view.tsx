import { useId, useState } from "preact/hooks";
import { type Language, languages } from "../locales/languages.ts";
import type { Consent } from "../locales/page-shape.ts";
import type { Portal } from "../model/portal.ts";
import type { Audience } from "../model/remedy.ts";
import { AudienceSwitch } from "./audience-switch.tsx";
import { ConsentChoice } from "./consent-choice.tsx";
import { Notifications, type NotificationsProps } from "./notifications.tsx";
import { DraftSwitches, type DraftSwitchesProps } from "./draft-switches.tsx";
import { PageHeader } from "./page-header.tsx";
import { PortalSelect } from "./portal-select.tsx";
import { PracticeOffer } from "./practice-offer.tsx";
import { Sites } from "./sites.tsx";
import type { SitesProps } from "./sites-props.ts";
import { Sockets, type SocketsProps } from "./sockets.tsx";
import { type Texts, textsFor } from "./texts.ts";
import { TimelineLink } from "./timeline-link.tsx";
import { Unofficial } from "./unofficial.tsx";

export interface OptionsViewProps {
  /** In which the page speaks. */
  readonly language: Language;
  readonly chosenLanguage: Language | "auto";
  readonly languageManaged: boolean;
  readonly consent: Consent;
  readonly consentManaged: boolean;
  /** The user's own probe; empty means the built-in one. */
  readonly probeUrl: string;
  /** The address in use by policy: shown in its place, and cannot be changed. */
  readonly managedProbeUrl?: string | undefined;
  /** The portal that the user mostly uses, and what it can be. */
  readonly home: Portal["id"] | null;
  readonly portals: readonly Portal[];
  readonly onLanguage: (language: Language | "auto") => void;
  readonly onConsent: (consent: Consent) => void;
  /** For whom guides are shown first. */
  readonly audience: Audience;
  readonly onAudience: (audience: Audience) => void;
  readonly onHome: (portal: Portal | null) => void;
  /** Resolves to false where the text is no address of a probe; nothing is stored then. */
  readonly onProbeUrl: (text: string) => Promise<boolean>;
  readonly onClear: () => Promise<void>;
  /** Of practice mode's page. */
  readonly practiceAddress: string;
  readonly sites: SitesProps;
  readonly sockets: SocketsProps;
  readonly notifications: NotificationsProps;
  readonly drafts: DraftSwitchesProps;
}

/** The settings. Choices count at once; the probe's address when it is saved. */
export function OptionsView(props: OptionsViewProps) {
  const texts = textsFor(props.language);
  const words = texts.ui.options;
  return (
    <>
      <PageHeader texts={texts} />
      <main class="options">
        <h1>{words.title}</h1>
        <section class="card" aria-labelledby="consent-heading">
          <h2 id="consent-heading">{words.consent}</h2>
          <ConsentChoice
            consent={props.consent}
            managed={props.consentManaged}
            texts={texts}
            onChange={props.onConsent}
          />
        </section>
        <section class="card" aria-labelledby="language-heading">
          <h2 id="language-heading">{words.language}</h2>
          <select
            aria-labelledby="language-heading"
            value={props.chosenLanguage}
            disabled={props.languageManaged}
            onChange={({ currentTarget }) =>
              props.onLanguage(languages.find((known) => known === currentTarget.value) ?? "auto")
            }
          >
            <option value="auto">{words.languageAuto}</option>
            {languages.map((known) => (
              <option key={known} value={known} lang={known}>
                {words.languageName[known]}
              </option>
            ))}
          </select>
          {props.languageManaged && <p class="hint">{words.managed}</p>}
        </section>
        <section class="card" aria-labelledby="home-hint">
          <PortalSelect
            label={texts.ui.home.title}
            portals={props.portals}
            language={props.language}
            none={texts.ui.home.none}
            chosen={props.home}
            onChoose={props.onHome}
            describedBy="home-hint"
          />
          <p class="hint" id="home-hint">
            {texts.ui.home.hint}
          </p>
        </section>
        <Sites {...props.sites} language={props.language} texts={texts} />
        <section class="card" aria-labelledby="role-heading">
          <h2 id="role-heading">{texts.ui.remedy.audience}</h2>
          <AudienceSwitch audience={props.audience} texts={texts} onChange={props.onAudience} />
        </section>
        <PracticeOffer language={props.language} address={props.practiceAddress} />
        <Notifications {...props.notifications} texts={texts} />
        <Sockets {...props.sockets} texts={texts} />
        <DraftSwitches {...props.drafts} language={props.language} />
        <ProbeAddress {...props} texts={texts} />
        <Records texts={texts} onClear={props.onClear} />
        <Unofficial texts={texts} />
      </main>
    </>
  );
}

function ProbeAddress({ probeUrl, managedProbeUrl, onProbeUrl, texts }: OptionsViewProps & { readonly texts: Texts }) {
  const id = useId();
  const [text, setText] = useState(probeUrl);
  const [answer, setAnswer] = useState<"none" | "saved" | "invalid">("none");
  const words = texts.ui.options;
  const managed = managedProbeUrl !== undefined;
  const save = async () => setAnswer((await onProbeUrl(text)) ? "saved" : "invalid");
  return (
    <section class="card" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{words.probe}</h2>
      <form
        novalidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <div class="field">
          <input
            type="url"
            inputmode="url"
            spellcheck={false}
            aria-labelledby={`${id}-heading`}
            aria-describedby={`${id}-hint`}
            aria-invalid={answer === "invalid"}
            disabled={managed}
            value={managedProbeUrl ?? text}
            onInput={({ currentTarget }) => {
              setText(currentTarget.value);
              setAnswer("none");
            }}
          />
          <button type="submit" class="secondary" disabled={managed}>
            {words.save}
          </button>
        </div>
        <p class="hint" id={`${id}-hint`}>
          {managed ? words.managed : words.probeHint}
        </p>
        <p class={answer === "invalid" ? "field-error" : "field-saved"} role="status">
          {answer === "invalid" && words.probeInvalid}
          {answer === "saved" && words.saved}
        </p>
      </form>
    </section>
  );
}

function Records({ texts, onClear }: { readonly texts: Texts; readonly onClear: () => Promise<void> }) {
  const [cleared, setCleared] = useState(false);
  const words = texts.ui.options;
  return (
    <section class="card" aria-labelledby="records-heading">
      <h2 id="records-heading">{words.storage}</h2>
      <p class="hint">{words.storageHint}</p>
      <p>
        <TimelineLink texts={texts} />
      </p>
      <button type="button" class="secondary" onClick={() => void onClear().then(() => setCleared(true))}>
        {words.clear}
      </button>
      <p class="field-saved" role="status">
        {cleared && words.cleared}
      </p>
    </section>
  );
}
