/** A bucket of tokens that fills again at a steady rate: bursts are free, the average is not. */
export interface BucketSize {
  readonly tokens: number;
  /** Time for one token, milliseconds. */
  readonly refillMs: number;
}

export interface Taken {
  readonly granted: boolean;
  /** When the bucket will be full again, milliseconds since the epoch; all there is to keep of it. */
  readonly fullAt: number;
  /** Whole tokens left. */
  readonly left: number;
  /** Whole seconds until there is a token again; 0 where there is one. */
  readonly waitSeconds: number;
}

/**
 * Takes one token, if there is one. A bucket that nobody has touched is full. Counted in the time that it needs to be full,
 * as the generic cell rate algorithm does (ITU-T I.371): whole milliseconds, no fractions of tokens.
 */
export function take(fullAt: number | undefined, { tokens, refillMs }: BucketSize, now: number): Taken {
  const whole = tokens * refillMs;
  // Never emptier than empty: a clock that is set back must not shut anybody out for as long.
  const missing = Math.min(whole, Math.max(0, (fullAt ?? 0) - now));
  const granted = whole - missing >= refillMs;
  const after = granted ? missing + refillMs : missing;
  return {
    granted,
    fullAt: now + after,
    left: Math.floor((whole - after) / refillMs),
    waitSeconds: Math.max(0, Math.ceil((refillMs - (whole - after)) / 1000)),
  };
}
