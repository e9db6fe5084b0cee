import type { Portal } from "../model/portal.ts";
import { ChooseSite } from "./choose-site.tsx";
import { PageHeader } from "./page-header.tsx";
import type { PopupViewProps } from "./popup-props.ts";
import { PopupSite } from "./popup-site.tsx";
import { textsFor } from "./texts.ts";

/** The toolbar's popup: one sentence, one button. */
export function PopupView({
  language,
  current,
  portals,
  hasProbe,
  onDiagnose,
  onDetails,
  onMessage,
  onSettings,
}: PopupViewProps) {
  const texts = textsFor(language);
  const words = texts.ui.popup;
  const diagnoseFirst = ({ hosts: [host] }: Portal) => {
    if (host !== undefined) onDiagnose({ host: host.host, port: host.port });
  };
  const choose = (
    <ChooseSite portals={portals} language={language} texts={texts} hasProbe={hasProbe} onDiagnose={diagnoseFirst} />
  );
  return (
    <>
      <PageHeader texts={texts}>
        <button type="button" class="link" onClick={onSettings}>
          {words.settings}
        </button>
      </PageHeader>
      <main class="popup">
        {current === undefined ? (
          <section>
            <p class="popup-lead">{words.notHere}</p>
            {choose}
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
            />
            <details class="elsewhere">
              <summary>{words.elsewhere}</summary>
              {choose}
            </details>
          </>
        )}
        <button type="button" class="link wide" onClick={onMessage}>
          {texts.ui.pasteMessage}
        </button>
      </main>
    </>
  );
}
