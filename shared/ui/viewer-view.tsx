import type { ComponentChildren } from "preact";
import type { Language } from "../locales/languages.ts";
import { reportTexts } from "../locales/report.ts";
import { viewerTexts } from "../locales/viewer.ts";
import type { OpenFault } from "../locales/report-shape.ts";
import type { KeptFault, ViewerTexts } from "../locales/viewer-shape.ts";
import { faultText } from "./fault-text.ts";
import { CopyButton } from "./copy-button.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { LinkForm } from "./link-form.tsx";
import { momentText } from "./moment.ts";
import { PageHeader } from "./page-header.tsx";
import type { Texts } from "./texts.ts";

/** What the page that opens links shows. `empty`: it was opened without one. */
export type ViewerState =
  | { readonly state: "empty" | "opening" | "once" }
  /** `host`: of the service that would be asked. */
  | { readonly state: "elsewhere"; readonly host: string }
  | { readonly state: "fault"; readonly fault: OpenFault | KeptFault }
  /** `keptUntil`: of a sealed report, milliseconds since the epoch, or `gone` where the service has deleted it. */
  | { readonly state: "report"; readonly keptUntil?: number | "gone" | undefined };

interface ViewerViewProps {
  readonly viewer: ViewerState;
  readonly language: Language;
  readonly texts: Texts;
  /** The report. */
  readonly children?: ComponentChildren;
  readonly onLanguage: (language: Language) => void;
  readonly onOpen: (text: string) => void;
  /** Opens what opens once, or is kept elsewhere. */
  readonly onGoOn: () => void;
  /** Undefined where there is nothing left to copy. */
  readonly onCopyLink: (() => Promise<void>) | undefined;
  readonly onRetry: () => void;
  readonly onPrint: () => void;
}

/** Faults that may be over in a moment. */
const passing: readonly string[] = ["unreachable", "busy", "refused"];

/** The page of a link: what it holds, or why it does not open and what to do. */
export function ViewerView({ viewer, language, texts, children, ...props }: ViewerViewProps) {
  const words = viewerTexts[language];
  const { open } = reportTexts[language];
  return (
    <>
      <PageHeader texts={texts}>
        <LanguageSwitch language={language} label={words.language} onChange={props.onLanguage} />
      </PageHeader>
      <main class="viewer" data-state={viewer.state} data-fault={viewer.state === "fault" ? viewer.fault : undefined}>
        {viewer.state !== "report" && <h1>{open.title}</h1>}
        <p role="status">{viewer.state === "opening" && words.opening}</p>
        {viewer.state === "fault" && (
          <div class="card" role="alert">
            <p>{faultText(viewer.fault, language)}</p>
            {passing.includes(viewer.fault) && (
              <button type="button" class="primary" onClick={props.onRetry}>
                {words.tryAgain}
              </button>
            )}
          </div>
        )}
        {viewer.state === "once" && <Question words={words.once} onGoOn={props.onGoOn} />}
        {viewer.state === "elsewhere" && (
          <Question
            words={{ ...words.elsewhere, heading: words.elsewhere.heading(viewer.host) }}
            onGoOn={props.onGoOn}
          />
        )}
        {(viewer.state === "fault" || viewer.state === "empty") && <LinkForm words={open} onOpen={props.onOpen} />}
        {viewer.state === "report" && (
          <>
            {children}
            <section class="keeping">
              {viewer.keptUntil === "gone" && <p>{words.isGone}</p>}
              {typeof viewer.keptUntil === "number" && (
                <p>{words.keptUntil(momentText(viewer.keptUntil, Date.now(), language, texts))}</p>
              )}
              {props.onCopyLink !== undefined && <p>{words.linkHidden}</p>}
              <div class="buttons">
                {props.onCopyLink !== undefined && (
                  <CopyButton label={words.copyLink} copiedLabel={words.copied} onCopy={props.onCopyLink} />
                )}
                <button type="button" class="secondary" onClick={props.onPrint}>
                  {words.print}
                </button>
              </div>
            </section>
          </>
        )}
      </main>
    </>
  );
}

interface QuestionProps {
  readonly words: ViewerTexts["once"];
  readonly onGoOn: () => void;
}

/** What the reader has to know and to wish before it is opened. */
function Question({ words, onGoOn }: QuestionProps) {
  return (
    <section class="card" aria-labelledby="question-heading">
      <h2 id="question-heading">{words.heading}</h2>
      <p>{words.text}</p>
      <button type="button" class="primary" onClick={onGoOn}>
        {words.open}
      </button>
    </section>
  );
}
