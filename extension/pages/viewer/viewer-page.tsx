import { useEffect, useState } from "preact/hooks";
import type { Language } from "../../../shared/locales/languages.ts";
import { reportTexts } from "../../../shared/locales/report.ts";
import { ReportFile } from "../../../shared/ui/report-file.tsx";
import { ReportView } from "../../../shared/ui/report-view.tsx";
import { textsFor } from "../../../shared/ui/texts.ts";
import { type ViewerState, ViewerView } from "../../../shared/ui/viewer-view.tsx";
import { openReportText } from "../../../shared/web/report-file.ts";
import type { ReadLink } from "../../../shared/web/report-link.ts";

interface ViewerPageProps {
  readonly language: Language;
  /** The fragment of the page's own address: a report, or nothing. */
  readonly first: string;
}

/** Opens reports of others with what is in the package: nothing is fetched, nothing of them is kept. */
export function ViewerPage({ language: initial, first }: ViewerPageProps) {
  const [language, setLanguage] = useState(initial);
  const [read, setRead] = useState<ReadLink>();
  const texts = textsFor(language);
  const open = (text: string) => void openReportText(text).then(setRead);
  useEffect(() => {
    if (first !== "") open(first);
  }, [first]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <>
      <ViewerView
        viewer={stateOf(read)}
        language={language}
        texts={texts}
        onLanguage={setLanguage}
        onOpen={open}
        onOpenOnce={() => undefined}
        onCopyLink={undefined}
        onRetry={() => undefined}
        onPrint={() => print()}
      >
        {read?.ok === true && (
          <ReportView report={read.report} newer={read.newer} language={language} texts={texts} onCopy={copy} />
        )}
      </ViewerView>
      {read?.ok === "sealed" && <p role="status">{reportTexts[language].open.sealed}</p>}
      <ReportFile language={language} onOpen={open} />
    </>
  );
}

function stateOf(read: ReadLink | undefined): ViewerState {
  if (read === undefined || read.ok === "sealed") return { state: "empty" };
  return read.ok ? { state: "report" } : { state: "fault", fault: read.fault };
}

async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
