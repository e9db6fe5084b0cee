import { MeasureAgain } from "../../../shared/ui/measure-again.tsx";
import { ReportView } from "../../../shared/ui/report-view.tsx";
import { ViewerView } from "../../../shared/ui/viewer-view.tsx";
import { useLanguage } from "../use-language.ts";
import { useAgain } from "./use-again.ts";
import { useLink } from "./use-link.ts";

/** The page of one link. */
export function ViewerPage({ link: first }: { readonly link: string }) {
  const { language, texts, setLanguage } = useLanguage();
  const { viewer, opened, link, open, openOnce, retry } = useLink(first);
  const { again, measure } = useAgain();
  const { target, findings = [] } = opened?.report ?? {};
  const isDead = viewer.state === "report" && viewer.keptUntil === "gone";
  return (
    <ViewerView
      viewer={viewer}
      language={language}
      texts={texts}
      onLanguage={setLanguage}
      onOpen={open}
      onOpenOnce={openOnce}
      onCopyLink={isDead ? undefined : () => navigator.clipboard.writeText(link)}
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
            <MeasureAgain
              target={target}
              reported={findings}
              again={again}
              language={language}
              texts={texts}
              onMeasure={() => measure(target)}
            />
          )}
        </ReportView>
      )}
    </ViewerView>
  );
}
