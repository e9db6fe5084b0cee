import { deskTexts } from "../../../shared/locales/desk.ts";
import { AskAgain } from "../../../shared/ui/ask-again.tsx";
import { ReportFile } from "../../../shared/ui/report-file.tsx";
import { ReportView } from "../../../shared/ui/report-view.tsx";
import { useLink } from "../../../shared/ui/use-link.ts";
import { ViewerView } from "../../../shared/ui/viewer-view.tsx";
import { measureAgain } from "../../../shared/web/measure-again.ts";
import { openFile, openLink } from "../../../shared/web/open-link.ts";
import { service } from "../service.ts";
import { useLanguage } from "../use-language.ts";

/** The page of one link. */
export function ViewerPage({ link: first }: { readonly link: string }) {
  const { language, texts, setLanguage } = useLanguage();
  const { viewer, opened, link, open, goOn, retry } = useLink(first, (given) =>
    typeof given === "string" ? openLink(service, given) : openFile(given),
  );
  const { target, findings = [] } = opened?.report ?? {};
  const isDead = viewer.state === "report" && viewer.keptUntil === "gone";
  return (
    <>
      <ViewerView
        viewer={viewer}
        language={language}
        texts={texts}
        onLanguage={setLanguage}
        onOpen={open}
        onGoOn={goOn}
        onCopyLink={isDead || link === undefined ? undefined : () => navigator.clipboard.writeText(link)}
        onRetry={retry}
        onPrint={() => print()}
      >
        {opened !== undefined && (
          <ReportView
            report={opened.report}
            newer={opened.isNewer}
            language={language}
            texts={texts}
            onCopy={(text) => navigator.clipboard.writeText(text)}
          >
            {target !== undefined && (
              <AskAgain
                target={target}
                reported={findings}
                language={language}
                texts={texts}
                ask={() => measureAgain(service, target)}
              />
            )}
          </ReportView>
        )}
      </ViewerView>
      {(viewer.state === "empty" || viewer.state === "fault") && (
        <>
          <ReportFile language={language} onOpen={open} />
          <p class="desk-link">
            <a href="/desk">{deskTexts[language].link}</a>
          </p>
        </>
      )}
    </>
  );
}
