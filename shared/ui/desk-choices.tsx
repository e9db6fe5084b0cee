import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import type { DeskCase } from "../desk/case.ts";
import { type DeskFilter, type Grouping, groupings, type Order, orders, siteKey } from "../desk/groups.ts";
import { sides } from "../model/verdict.ts";
import { type DeskVoice, siteText } from "./desk-words.ts";

/** What is listed, and how, as it stands in the form. */
export interface DeskWanted extends DeskFilter {
  readonly by: Grouping;
  readonly order: Order;
}

interface DeskChoicesProps {
  readonly wanted: DeskWanted;
  readonly cases: readonly DeskCase[];
  readonly voice: DeskVoice;
  readonly onChange: (wanted: DeskWanted) => void;
}

/** How reports are put together, which of them, and in what order. */
export function DeskChoices({ wanted, cases, voice, onChange }: DeskChoicesProps) {
  const words = voice.words.choose;
  const sites = new Map(cases.map(({ report }) => [siteKey(report), siteText(report, voice)]));
  const there = sides.filter((side) => cases.some(({ report }) => report.verdict.side === side));
  const all = "all";
  return (
    <form class="desk-choices" aria-label={words.heading} onSubmit={(event) => event.preventDefault()}>
      <Select
        label={words.by}
        value={wanted.by}
        onChoose={(value) => onChange({ ...wanted, by: groupings.find((known) => known === value) ?? wanted.by })}
      >
        {groupings.map((by) => (
          <option key={by} value={by}>
            {words.grouping[by]}
          </option>
        ))}
      </Select>
      <Select
        label={words.side}
        value={wanted.side ?? all}
        onChoose={(value) => onChange({ ...wanted, side: sides.find((known) => known === value) ?? null })}
      >
        <option value={all}>{words.anySide}</option>
        {there.map((side) => (
          <option key={side} value={side}>
            {voice.words.side[side]}
          </option>
        ))}
      </Select>
      <Select
        label={words.site}
        value={wanted.site ?? all}
        onChoose={(value) => onChange({ ...wanted, site: value === all ? null : value })}
      >
        <option value={all}>{words.anySite}</option>
        {[...sites].map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </Select>
      <Select
        label={words.order}
        value={wanted.order}
        onChoose={(value) => onChange({ ...wanted, order: orders.find((known) => known === value) ?? wanted.order })}
      >
        {orders.map((order) => (
          <option key={order} value={order}>
            {words.orders[order]}
          </option>
        ))}
      </Select>
    </form>
  );
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly children: ComponentChildren;
  readonly onChoose: (value: string) => void;
}

function Select({ label, value, children, onChoose }: SelectProps) {
  const id = useId();
  return (
    <div>
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {children}
      </select>
    </div>
  );
}
