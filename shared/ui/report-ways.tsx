import type { ComponentChildren } from "preact";
import type { Language } from "../locales/languages.ts";
import { reportTexts } from "../locales/report.ts";
import type { ReportPart } from "../report/parts.ts";
import { CopyButton } from "./copy-button.tsx";
import { QrCode } from "./qr-code.tsx";

/** A report in each of the forms in which it can be handed on. */
export interface ReportForms {
  /** For chats, and short enough for a code. */
  readonly text: string;
  readonly shortText: string;
  /** The report itself as a link, or without a service as a code to be pasted. */
  readonly link: string;
  /** What a QR code of the link holds; undefined where it is too long for any. */
  readonly codeLink: string | undefined;
  /** What was left out for the code to be readable. */
  readonly leftOut: readonly ReportPart[];
  /** The host that the reader of the link must reach; undefined where there is none. */
  readonly service: string | undefined;
}

interface ReportWaysProps {
  readonly forms: ReportForms;
  readonly language: Language;
  readonly onCopy: (text: string) => Promise<void>;
  readonly onSave: () => void;
  /** The link that the service keeps. */
  readonly children?: ComponentChildren;
}

/** How a report can be handed on: best for most people first. */
export function ReportWays({ forms, language, onCopy, onSave, children }: ReportWaysProps) {
  const words = reportTexts[language].send;
  return (
    <section class="report-ways" aria-labelledby="ways-heading">
      <h2 id="ways-heading">{words.heading}</h2>
      <section class="card" data-way="text" aria-labelledby="text-heading">
        <h3 id="text-heading">{words.text}</h3>
        <p class="report-text">{forms.text}</p>
        <p class="hint">{words.textHint}</p>
        <CopyButton label={words.copyText} copiedLabel={words.copied} onCopy={() => onCopy(forms.text)} />
        <details>
          <summary>{words.textCode}</summary>
          <p>{words.textCodeHint}</p>
          <figure class="report-code">
            <QrCode text={forms.shortText} label={words.textCodeLabel + forms.shortText} />
          </figure>
        </details>
      </section>
      {children}
      <section class="card" data-way="link" aria-labelledby="link-heading">
        <h3 id="link-heading">{words.link}</h3>
        <p>{words.linkHint}</p>
        <p>{forms.service === undefined ? words.noService : words.reader(forms.service)}</p>
        <output class="report-link" tabIndex={0}>
          {forms.link}
        </output>
        <CopyButton label={words.copyLink} copiedLabel={words.copied} onCopy={() => onCopy(forms.link)} />
        {forms.service !== undefined && <LinkCode {...forms} language={language} />}
      </section>
      <section class="card" data-way="file" aria-labelledby="file-heading">
        <h3 id="file-heading">{words.file}</h3>
        <p>{words.fileHint}</p>
        <button type="button" class="secondary" onClick={onSave}>
          {words.save}
        </button>
      </section>
    </section>
  );
}

function LinkCode({ codeLink, leftOut, language }: ReportForms & { readonly language: Language }) {
  const { send: words, part } = reportTexts[language];
  if (codeLink === undefined) return <p class="hint">{words.codeTooLong}</p>;
  return (
    <details>
      <summary>{words.code}</summary>
      {leftOut.length > 0 && (
        <p>{words.codeShortened(leftOut.map((left) => part[left]).join(language === "en" ? "; " : "、"))}</p>
      )}
      <figure class="report-code">
        <QrCode text={codeLink} label={words.codeLabel} />
      </figure>
    </details>
  );
}
