import { useEffect, useState } from "preact/hooks";
import type { Language } from "../../../shared/locales/languages.ts";
import { AskAgain } from "../../../shared/ui/ask-again.tsx";
import { ReportFile } from "../../../shared/ui/report-file.tsx";
import { ReportView } from "../../../shared/ui/report-view.tsx";
import { textsFor } from "../../../shared/ui/texts.ts";
import { useLink } from "../../../shared/ui/use-link.ts";
import { ViewerView } from "../../../shared/ui/viewer-view.tsx";
import { measureHere } from "./measure-here.ts";
import { openHere } from "./open-here.ts";

interface ViewerPageProps {
  readonly language: Language;
  /** Origin of the probe in use; undefined where there is none. */
  readonly own: string | undefined;
  /** The fragment of the page's own address: a report, or nothing. */
  readonly first: string;
}

/** Opens reports of others with what is in the package; nothing of them is kept. */
export function ViewerPage({ language: initial, own, first }: ViewerPageProps) {
  const [language, setLanguage] = useState(initial);
  const texts = textsFor(language);
  const { viewer, opened, open, goOn, retry } = useLink(first, (given) => openHere(own, given));
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const target = opened?.report.target;
  return (
    <>
      <ViewerView
        viewer={viewer}
        language={language}
        texts={texts}
        onLanguage={setLanguage}
        onOpen={open}
        onGoOn={goOn}
        onCopyLink={undefined}
        onRetry={retry}
        onPrint={() => print()}
      >
        {opened && (
          <ReportView
            report={opened.report}
            newer={opened.isNewer}
            language={language}
            texts={texts}
            onCopy={(text) => navigator.clipboard.writeText(text)}
          >
            {target && own !== undefined && (
              <AskAgain
                target={target}
                reported={opened.report.findings ?? []}
                language={language}
                texts={texts}
                ask={() => measureHere(own, target)}
              />
            )}
          </ReportView>
        )}
      </ViewerView>
      <ReportFile language={language} onOpen={open} />
    </>
  );
}
