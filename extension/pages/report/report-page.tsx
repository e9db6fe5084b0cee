import { useMemo, useState } from "preact/hooks";
import { portalOf } from "../../../shared/portals/lookup.ts";
import type { Language } from "../../../shared/locales/languages.ts";
import { reportTexts } from "../../../shared/locales/report.ts";
import { type ReportPart, without } from "../../../shared/report/parts.ts";
import type { SharedReport } from "../../../shared/report/shared-report.ts";
import { PageHeader } from "../../../shared/ui/page-header.tsx";
import { ReportPreview } from "../../../shared/ui/report-preview.tsx";
import { ReportVerdict } from "../../../shared/ui/report-verdict.tsx";
import { ReportWays } from "../../../shared/ui/report-ways.tsx";
import { SealCard } from "../../../shared/ui/seal-card.tsx";
import { textsFor } from "../../../shared/ui/texts.ts";
import { reportFileText } from "../../../shared/web/report-file.ts";
import { viewerAddress } from "../../report-address.ts";
import { saveFile } from "./save-file.ts";
import { useForms } from "./use-forms.ts";
import { useSealing } from "./use-sealing.ts";

interface ReportPageProps {
  readonly report: SharedReport;
  /** The service's; undefined where there is none. */
  readonly origin: string | undefined;
  readonly language: Language;
}

/** What a report holds, what of it stays here, and how the rest is handed on. Nothing is sent before a button says so. */
export function ReportPage({ report, origin, language }: ReportPageProps) {
  const [removed, setRemoved] = useState<ReadonlySet<ReportPart>>(new Set());
  const texts = textsFor(language);
  const words = reportTexts[language];
  const left = useMemo(() => without(report, removed), [report, removed]);
  const sealing = useSealing(origin, left);
  const sealedLink = sealing?.seal.state === "made" ? sealing.seal.link : undefined;
  const forms = useForms(left, origin, sealedLink, language);
  return (
    <>
      <PageHeader texts={texts} />
      <main class="diagnosis report-page">
        <h1>{words.preview.title}</h1>
        <p>{words.preview.intro}</p>
        <ReportVerdict
          report={report}
          texts={texts}
          language={language}
          portal={report.target && portalOf(report.target)}
        />
        <ReportPreview
          report={report}
          removed={removed}
          exact={reportFileText(left)}
          language={language}
          texts={texts}
          onRemoved={setRemoved}
        />
        {forms && (
          <ReportWays
            forms={forms}
            language={language}
            onCopy={(text) => navigator.clipboard.writeText(text)}
            onSave={() => saveFile(`${words.send.fileName}.json`, reportFileText(left))}
          >
            {sealing && <SealCard sealing={sealing} language={language} texts={texts} />}
          </ReportWays>
        )}
        <a href={viewerAddress()}>{words.open.title}</a>
      </main>
    </>
  );
}

/** The diagnosis is gone. */
export function MissingPage({ language }: { readonly language: Language }) {
  const { preview } = reportTexts[language];
  return (
    <>
      <PageHeader texts={textsFor(language)} />
      <main class="diagnosis report-page">
        <h1>{preview.title}</h1>
        <p>{preview.missing}</p>
      </main>
    </>
  );
}
