/** The middle value; of an even number of values the mean of the two in the middle. Throws where there are none. */
export function median(values: readonly number[]): number {
  const sorted = ascending(values);
  const middle = sorted.length >> 1;
  const upper = at(sorted, middle);
  return sorted.length % 2 === 1 ? upper : (at(sorted, middle - 1) + upper) / 2;
}

/** The smallest value that at least `share` (0 to 1) of all values do not exceed: the nearest-rank percentile. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = ascending(values);
  return at(sorted, Math.max(0, Math.ceil(share * sorted.length) - 1));
}

/**
 * An interval that holds the true median with a probability of at least 95 %, whatever the distribution: that of the
 * sign test, between two order statistics. Fewer than 6 values give no such interval: then it is their whole range.
 */
export function medianInterval(values: readonly number[]): readonly [low: number, high: number] {
  const sorted = ascending(values);
  const rank = Math.max(0, outsideRank(sorted.length));
  return [at(sorted, rank), at(sorted, sorted.length - 1 - rank)];
}

/** The largest k for which fewer than k+1 of n fair coins show heads with a probability of at most 2.5 %. */
function outsideRank(n: number): number {
  let below = 0;
  let term = 0.5 ** n;
  for (let k = 0; k < n; k += 1) {
    below += term;
    if (below > 0.025) return k;
    term *= (n - k) / (k + 1);
  }
  return 0;
}

function ascending(values: readonly number[]): readonly number[] {
  return values.toSorted((a, b) => a - b);
}

function at(values: readonly number[], index: number): number {
  const value = values[index];
  if (value === undefined) throw new Error("a statistic of no values");
  return value;
}
