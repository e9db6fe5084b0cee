import { failureKind } from "../locales/failure-kind.ts";
import type { RelationKind } from "../locales/shape.ts";
import type { Cell, Finding } from "../model/finding.ts";
import { Icon } from "./icons.tsx";
import type { Texts } from "./texts.ts";

interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly texts: Texts;
}

/** Expected against observed, layer by layer, this browser and the outside probe side by side. */
export function Findings({ findings, texts }: FindingsProps) {
  const { findings: words } = texts.ui;
  if (findings.length === 0) return null;
  // Roles are written out because the narrow layout takes the table's display, and with it its meaning, away.
  return (
    <section class="findings" aria-labelledby="findings-heading">
      <h2 id="findings-heading">{words.heading}</h2>
      <p class="hint">{words.intro}</p>
      <table role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader">{words.check}</th>
            <th role="columnheader">{words.expected}</th>
            <th role="columnheader">{words.browser}</th>
            <th role="columnheader">{words.probe}</th>
            <th role="columnheader">{words.compared}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {findings.map((finding) => (
            <tr key={finding.layer} role="row" data-layer={finding.layer} data-relation={finding.relation}>
              <th role="rowheader" scope="row">
                {words.layer[finding.layer]}
              </th>
              <td role="cell">
                <CellLabel text={words.expected} />
                {words.expectation[finding.layer]}
              </td>
              <td role="cell">
                <CellLabel text={words.browser} />
                <Observed cell={finding.browser} texts={texts} />
              </td>
              <td role="cell">
                <CellLabel text={words.probe} />
                <Observed cell={finding.probe} texts={texts} />
              </td>
              <td role="cell" class="relation">
                <CellLabel text={words.compared} />
                {words.relation[relationKind(finding)]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The column's heading again, for the narrow layout; the wide one hides it from everybody. */
export function CellLabel({ text }: { readonly text: string }) {
  return <span class="cell-label">{text}</span>;
}

/** What one vantage saw of one layer. */
export function Observed({ cell, texts }: { readonly cell: Cell; readonly texts: Texts }) {
  const { findings: words } = texts.ui;
  if (cell.outcome === "not-measured")
    return (
      <span class="observed" data-outcome="not-measured">
        <Icon name="dash" />
        {words.notMeasured}
      </span>
    );
  const failed = cell.outcome === "failed";
  return (
    <span class="observed" data-outcome={cell.abstains === true ? "abstains" : cell.outcome}>
      <Icon name={failed ? (cell.abstains === true ? "dash" : "cross") : "check"} />
      <span>
        {failed ? words.failure[failureKind[cell.failure ?? "unknown"]] : words.ok}
        {cell.abstains === true && <small>{words.abstains}</small>}
        {cell.status !== undefined && <small>{words.status(cell.status)}</small>}
      </span>
    </span>
  );
}

function relationKind({ relation, browser }: Finding): RelationKind {
  return relation === "agree" && browser.outcome === "ok" ? "agree-ok" : relation;
}
