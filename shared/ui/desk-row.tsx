import type { ComponentChildren } from "preact";
import { decidingFinding, type DeskCase } from "../desk/case.ts";
import { beginText, confidenceText, type DeskVoice, failureText, probeText, siteText } from "./desk-words.ts";
import { Icon, sideIcons } from "./icons.tsx";

interface DeskRowProps {
  readonly one: DeskCase;
  /** Not where all of the table have the same one. */
  readonly hasCause: boolean;
  readonly voice: DeskVoice;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** The whole report, where it is open. */
  readonly children?: ComponentChildren;
}

/** One report in a line, and under it all of it. */
export function DeskRow({ one: { number, report }, hasCause, voice, isOpen, onToggle, children }: DeskRowProps) {
  const { words, titles } = voice;
  const { verdict, target } = report;
  const deciding = decidingFinding(report);
  const failure = failureText(deciding, voice);
  const confidence = confidenceText(report, voice);
  const site = siteText(report, voice);
  const address = target && `${target.host}:${target.port}`;
  return (
    <>
      <tr role="row" data-number={number} data-scenario={verdict.scenario} data-open={isOpen}>
        <td role="cell" class="when">
          <Label text={words.column.time} />
          <span>{beginText(report, voice)}</span>
        </td>
        <th role="rowheader" scope="row">
          <button type="button" class="link" aria-expanded={isOpen} onClick={onToggle}>
            {site}
            <span class="visually-hidden">
              {" "}
              {words.nth(number)} {isOpen ? words.row.hide : words.row.show}
            </span>
          </button>
          {address !== undefined && address !== site && <small>{address}</small>}
        </th>
        {hasCause && (
          <td role="cell">
            <Label text={words.column.cause} />
            <span>{titles.scenario[verdict.scenario]}</span>
          </td>
        )}
        <td role="cell">
          <Label text={words.column.side} />
          <span class="side" data-side={verdict.side}>
            <Icon name={sideIcons[verdict.side]} />
            <span>
              {words.side[verdict.side]}
              {confidence !== undefined && <small>{confidence}</small>}
            </span>
          </span>
        </td>
        <td role="cell">
          <Label text={words.column.failure} />
          <span>
            {failure.text}
            {failure.name !== undefined && <code>{failure.name}</code>}
          </span>
        </td>
        <td role="cell">
          <Label text={words.column.probe} />
          <span>
            {probeText(deciding, voice)}
            {deciding?.probe.failure !== undefined && deciding.probe.failure !== failure.name && (
              <code>{deciding.probe.failure}</code>
            )}
          </span>
        </td>
      </tr>
      {isOpen && (
        <tr role="row" class="whole">
          <td role="cell" colSpan={hasCause ? 6 : 5}>
            {children}
          </td>
        </tr>
      )}
    </>
  );
}

/** The column's heading again, for the narrow layout; the wide one hides it from everybody. */
function Label({ text }: { readonly text: string }) {
  return <span class="cell-label">{text}</span>;
}
