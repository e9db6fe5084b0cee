import type { Portal } from "../model/portal.ts";
import { ChooseSite } from "./choose-site.tsx";
import { OpenReportLink } from "./open-report-link.tsx";
import { PageHeader } from "./page-header.tsx";
import type { PopupViewProps } from "./popup-props.ts";
import { PopupSite } from "./popup-site.tsx";
import { textsFor } from "./texts.ts";
import { TimelineLink } from "./timeline-link.tsx";
import { Unofficial } from "./unofficial.tsx";

/** The toolbar's popup: one sentence, one button. */
export function PopupView({
  language,
  current,
  portals,
  home,
  hasProbe,
  onDiagnose,
  onDetails,
  onShare,
  onMessage,
  onSettings,
}: PopupViewProps) {
  const texts = textsFor(language);
  const words = texts.ui.popup;
  const diagnoseFirst = ({ hosts: [host] }: Portal) => {
    if (host !== undefined) onDiagnose({ host: host.host, port: host.port });
  };
  const choice = { portals, language, texts, hasProbe, onDiagnose: diagnoseFirst };
  return (
    <>
      <PageHeader texts={texts} isHeading>
        <button type="button" class="link" onClick={onSettings}>
          {words.settings}
        </button>
      </PageHeader>
      <main class="popup">
        {current === undefined ? (
          <section>
            <h2 class="popup-lead">{words.notHere}</h2>
            <ChooseSite {...choice} home={home} />
          </section>
        ) : (
          <>
            <PopupSite
              current={current}
              texts={texts}
              language={language}
              hasProbe={hasProbe}
              onDiagnose={onDiagnose}
              onDetails={onDetails}
              onShare={onShare}
            />
            <details class="elsewhere">
              <summary>{words.elsewhere}</summary>
              <ChooseSite {...choice} />
            </details>
          </>
        )}
        <button type="button" class="link wide" onClick={onMessage}>
          {texts.ui.pasteMessage}
        </button>
        <TimelineLink texts={texts} />
        <OpenReportLink language={language} />
        <Unofficial texts={texts} />
      </main>
    </>
  );
}
