import { deskTexts } from "../locales/desk.ts";
import type { Language } from "../locales/languages.ts";
import { reportTexts } from "../locales/report.ts";
import { targetText } from "../model/target.ts";
import { deskGroups, type DeskOrder, type DeskRow, deskKey } from "../report/desk.ts";
import { judgedAt } from "../report/desk-csv.ts";
import { scenarios } from "../scenarios/index.ts";
import { momentText } from "./moment.ts";
import type { Texts } from "./texts.ts";

interface DeskTableProps {
  readonly rows: readonly DeskRow[];
  readonly order: DeskOrder;
  readonly language: Language;
  readonly texts: Texts;
}

/** The reports, group by group. */
export function DeskTable({ rows, order, language, texts }: DeskTableProps) {
  const words = deskTexts[language];
  const groups = deskGroups(rows, order);
  return (
    <>
      {groups.map(({ key, rows: members }) => (
        <section key={key ?? ""} class="card desk-group" data-key={key}>
          <h2>
            {key === undefined ? words.unsaid : nameOf(key, order, texts)} <small>{words.count(members.length)}</small>
          </h2>
          <ul>
            {members.map((row) => (
              <DeskLine key={row.number} row={row} order={order} language={language} texts={texts} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function DeskLine({
  row: { number, report },
  order,
  language,
  texts,
}: Omit<DeskTableProps, "rows"> & { row: DeskRow }) {
  const { verdict, target } = report;
  const at = judgedAt(report);
  const rest = [
    at === undefined ? undefined : momentText(at, Date.now(), language, texts),
    reportTexts[language].view.side[verdict.side],
    order === "scenario" ? undefined : texts.titles.scenario[verdict.scenario],
    order === "carrier" ? undefined : deskKey(report, "carrier"),
  ];
  return (
    <li>
      <b>{deskTexts[language].nth(number)}</b>
      <span class="address">{target === undefined ? deskTexts[language].unsaid : targetText(target)}</span>
      <small>{rest.filter((text) => text !== undefined).join(" · ")}</small>
    </li>
  );
}

function nameOf(key: string, order: DeskOrder, texts: Texts): string {
  const scenario = order === "scenario" ? scenarios.find(({ id }) => id === key)?.id : undefined;
  return scenario === undefined ? key : texts.titles.scenario[scenario];
}
