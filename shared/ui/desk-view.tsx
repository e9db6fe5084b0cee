import { useRef, useState } from "preact/hooks";
import type { DeskCase } from "../desk/case.ts";
import { casesOf } from "../desk/desk-item.ts";
import { deskGroups, filteredCases } from "../desk/groups.ts";
import { DeskChoices, type DeskWanted } from "./desk-choices.tsx";
import { DeskClear } from "./desk-clear.tsx";
import { DeskFiles } from "./desk-files.tsx";
import { DeskGroup } from "./desk-group.tsx";
import { DeskPaste } from "./desk-paste.tsx";
import type { DeskViewProps } from "./desk-props.ts";
import { DeskStatus } from "./desk-status.tsx";
import { DeskSummaryLine } from "./desk-summary-line.tsx";
import { DeskUnopened } from "./desk-unopened.tsx";
import { deskVoice } from "./desk-words.ts";
import { LanguageSwitch } from "./language-switch.tsx";
import { PageHeader } from "./page-header.tsx";
import { ReportView } from "./report-view.tsx";

const everything = { side: null, site: null } as const;

/** Many reports together: whose side, which sites, what they have in common. */
export function DeskView(props: DeskViewProps) {
  const { language, items, news, now, onCopy } = props;
  const [wanted, setWanted] = useState<DeskWanted>({ ...everything, by: "scenario", order: "newest" });
  const [opened, setOpened] = useState<number>();
  const status = useRef<HTMLDivElement>(null);
  const voice = deskVoice(language, now);
  const { words } = voice;
  const cases = casesOf(items);
  const listed = filteredCases(cases, wanted);
  const unopened = items.filter(({ state }) => state.is === "once" || state.is === "fault").length;
  /** What was pressed goes away with what it did: the focus goes to where that is told. */
  const tell = <Given extends readonly unknown[]>(act: (...given: Given) => void): ((...given: Given) => void) => {
    return (...given) => {
      act(...given);
      status.current?.focus();
    };
  };
  const show = (one: DeskCase) => {
    const item = items.find(({ number }) => number === one.number);
    const isLast = item?.state.is === "report" && item.state.isLast;
    return (
      <>
        <p class="hint">
          {words.nth(one.number)}
          {item !== undefined && item.before !== "" && ` · ${words.before(item.before)}`}
        </p>
        {isLast && <p class="hint">{words.row.isLast}</p>}
        <ReportView report={one.report} newer={one.isNewer} language={language} texts={voice} onCopy={onCopy} />
      </>
    );
  };
  return (
    <>
      <PageHeader texts={voice}>
        <LanguageSwitch language={language} label={words.language} onChange={props.onLanguage} />
      </PageHeader>
      <main class="desk" data-reports={cases.length} data-unopened={unopened}>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <DeskPaste voice={voice} onPaste={props.onPaste} />
        <DeskStatus
          news={news}
          reports={cases.length}
          same={items.filter(({ state }) => state.is === "same").length}
          unopened={unopened}
          voice={voice}
          statusRef={status}
        />
        {cases.length > 0 && (
          <>
            <DeskSummaryLine cases={listed} voice={voice} />
            <DeskChoices wanted={wanted} cases={cases} voice={voice} onChange={setWanted} />
            {wanted.by === "carrier" && <p class="hint">{words.group.carrierHint}</p>}
            {listed.length === 0 && (
              <section class="card">
                <p>{words.choose.nothing}</p>
                <button type="button" class="secondary" onClick={tell(() => setWanted({ ...wanted, ...everything }))}>
                  {words.choose.all}
                </button>
              </section>
            )}
            {deskGroups(listed, wanted.by, wanted.order).map((group) => (
              <DeskGroup
                key={group.key}
                group={group}
                by={wanted.by}
                voice={voice}
                opened={opened}
                onToggle={(number) => setOpened(opened === number ? undefined : number)}
                show={show}
              />
            ))}
          </>
        )}
        <DeskUnopened items={items} voice={voice} onOpenOnce={tell(props.onOpenOnce)} onRetry={tell(props.onRetry)} />
        {listed.length > 0 && <DeskFiles {...props} cases={listed} voice={voice} />}
        {items.length > 0 && <DeskClear unsaved={props.unsaved} voice={voice} onClear={tell(props.onClear)} />}
      </main>
    </>
  );
}
