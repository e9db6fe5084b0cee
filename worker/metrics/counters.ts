import { counterFamilies, runDuration } from "./families.ts";
import type { CounterName, Family } from "./families.ts";

/** Counts by series: `name{label="value"}`, as the exposition writes them. */
export type Counts = Readonly<Record<string, number>>;

/**
 * What happened in this isolate and is not with the budget's object yet. It goes there with the next call that is made
 * anyway, so counting costs no request and no row; an isolate that ends before takes its last counts with it.
 */
let pending: Record<string, number> = {};

/** Adds 1 to a counter. `values` are in the order of the family's labels. */
export function count(name: CounterName, ...values: readonly string[]): void {
  const { labels }: Family = counterFamilies[name];
  add(`${name}{${labels.map((label, i) => `${label}="${values[i] ?? ""}"`).join(",")}}`, 1);
}

export function observeRun(durationMs: number): void {
  const seconds = durationMs / 1000;
  const bucket = runDuration.buckets.find((bound) => seconds <= bound);
  // Each run is in one bucket here; the exposition sums them up.
  add(`${runDuration.name}_bucket{le="${bucket ?? "+Inf"}"}`, 1);
  add(`${runDuration.name}_sum`, seconds);
}

/** Adds what another isolate has counted. */
export function addCounts(counts: Counts): void {
  for (const [series, by] of Object.entries(counts)) add(series, by);
}

/** Hands over what was counted, and forgets it: whoever takes it passes it on. */
export function takeCounts(): Counts {
  const taken = pending;
  pending = {};
  return taken;
}

export function sumOf(a: Counts, b: Counts): Counts {
  const sum: Record<string, number> = { ...a };
  for (const [series, by] of Object.entries(b)) sum[series] = (sum[series] ?? 0) + by;
  return sum;
}

function add(series: string, by: number): void {
  pending[series] = (pending[series] ?? 0) + by;
}
