import { useId } from "preact/hooks";
import { type Period, periods } from "../locales/timeline-shape.ts";
import type { Voice } from "./timeline-texts.ts";

/** What somebody looks for, as it stands in the form. */
export interface Wanted {
  /** Null: all. */
  readonly portal: string | null;
  readonly period: Period;
  /** `2026-11-23`, or empty; they count where the period is `days`. */
  readonly from: string;
  readonly to: string;
}

interface TimelineFilterProps {
  readonly wanted: Wanted;
  /** Those that have records: what they are told apart by, and their names. */
  readonly sites: ReadonlyMap<string, string>;
  readonly voice: Voice;
  readonly onChange: (wanted: Wanted) => void;
}

/** Which site, which days. */
export function TimelineFilter({ wanted, sites, voice, onChange }: TimelineFilterProps) {
  const id = useId();
  const words = voice.words.filter;
  return (
    <form class="filter" aria-label={words.heading} onSubmit={(event) => event.preventDefault()}>
      <div>
        <label for={`${id}-site`}>{words.portal}</label>
        <select
          id={`${id}-site`}
          value={wanted.portal ?? ""}
          onChange={({ currentTarget: { value } }) => onChange({ ...wanted, portal: value === "" ? null : value })}
        >
          <option value="">{words.anyPortal}</option>
          {[...sites].map(([key, name]) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label for={`${id}-period`}>{words.period}</label>
        <select
          id={`${id}-period`}
          value={wanted.period}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...wanted, period: periods.find((known) => known === value) ?? "all" })
          }
        >
          {periods.map((period) => (
            <option key={period} value={period}>
              {words.periods[period]}
            </option>
          ))}
        </select>
      </div>
      {wanted.period === "days" &&
        (["from", "to"] as const).map((border) => (
          <div key={border}>
            <label for={`${id}-${border}`}>{words[border]}</label>
            <input
              id={`${id}-${border}`}
              type="date"
              value={wanted[border]}
              onInput={({ currentTarget: { value } }) => onChange({ ...wanted, [border]: value })}
            />
          </div>
        ))}
    </form>
  );
}
