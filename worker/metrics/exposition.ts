import type { Counts } from "./counters.ts";
import { counterFamilies, runDuration } from "./families.ts";

/** A value that goes up and down. */
export interface Gauge {
  readonly name: string;
  readonly help: string;
  readonly samples: readonly { readonly labels?: Readonly<Record<string, string>>; readonly value: number }[];
}

/** Content type of the Prometheus text format. */
export const expositionType = "text/plain; version=0.0.4; charset=utf-8";

/** Counters and gauges in the Prometheus text exposition format 0.0.4. */
export function exposition(counts: Counts, gauges: readonly Gauge[]): string {
  const series = Object.entries(counts).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const families = Object.entries(counterFamilies).map(([name, { help }]) =>
    family(
      name,
      "counter",
      help,
      series.filter(([key]) => key.startsWith(`${name}{`)).map(([key, value]) => `${key} ${value}`),
    ),
  );
  const levels = gauges.map(({ name, help, samples }) =>
    family(
      name,
      "gauge",
      help,
      samples.map(({ labels, value }) => `${name}${labelText(labels)} ${value}`),
    ),
  );
  return [...families, family(runDuration.name, "histogram", runDuration.help, histogram(counts)), ...levels].join("");
}

/** Buckets are cumulative, and `+Inf` is the count (all are there from the first scrape on). */
function histogram(counts: Counts): readonly string[] {
  const { name, buckets } = runDuration;
  let total = 0;
  const lines = [...buckets.map(String), "+Inf"].map((bound) => {
    const key = `${name}_bucket{le="${bound}"}`;
    total += counts[key] ?? 0;
    return `${key} ${total}`;
  });
  return [...lines, `${name}_sum ${counts[`${name}_sum`] ?? 0}`, `${name}_count ${total}`];
}

function family(name: string, type: string, help: string, lines: readonly string[]): string {
  const escaped = help.replaceAll("\\", "\\\\").replaceAll("\n", "\\n");
  return [`# HELP ${name} ${escaped}`, `# TYPE ${name} ${type}`, ...lines, ""].join("\n");
}

function labelText(labels: Readonly<Record<string, string>> = {}): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escapeLabel(value)}"`);
  return pairs.length === 0 ? "" : `{${pairs.join(",")}}`;
}

function escapeLabel(value: string): string {
  return value.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
}
