import type { ComponentChildren } from "preact";
import type { DeskCase } from "../desk/case.ts";
import type { DeskGroup as Group, Grouping } from "../desk/groups.ts";
import { DeskRow } from "./desk-row.tsx";
import { type DeskVoice, groupText } from "./desk-words.ts";

interface DeskGroupProps {
  readonly group: Group;
  readonly by: Grouping;
  readonly voice: DeskVoice;
  /** The report that is open; one at a time. */
  readonly opened: number | undefined;
  readonly onToggle: (number: number) => void;
  /** What is shown where a report is open. */
  readonly show: (one: DeskCase) => ComponentChildren;
}

/** Reports that have one thing in common, side by side. */
export function DeskGroup({ group, by, voice, opened, onToggle, show }: DeskGroupProps) {
  const { group: words, column } = voice.words;
  const id = `group-${by}-${group.key.replaceAll(/\W/g, "-")}-${group.cases[0].number}`;
  const hasCause = by !== "scenario";
  const columns = ["time", "site", ...(hasCause ? (["cause"] as const) : []), "side", "failure", "probe"] as const;
  // Roles are written out because the narrow layout takes the table's display, and with it its meaning, away.
  return (
    <section class="desk-group" aria-labelledby={id} data-key={group.key}>
      <h2 id={id}>
        {groupText(group, by, voice)} <small>{words.count(group.cases.length)}</small>
      </h2>
      <table role="table" aria-labelledby={id}>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((name) => (
              <th key={name} role="columnheader" scope="col">
                {column[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {group.cases.map((one) => (
            <DeskRow
              key={one.number}
              one={one}
              hasCause={hasCause}
              voice={voice}
              isOpen={opened === one.number}
              onToggle={() => onToggle(one.number)}
            >
              {opened === one.number && show(one)}
            </DeskRow>
          ))}
        </tbody>
      </table>
    </section>
  );
}
