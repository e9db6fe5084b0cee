import { take } from "./token-bucket.ts";
import type { BucketSize, Taken } from "./token-bucket.ts";

/** Some megabytes at most; whoever has more addresses than this only makes us forget others, whose buckets are then full. */
const mostCallers = 20_000;

/** A bucket for each caller, in memory only; the one not heard of for longest is forgotten first. */
export class Buckets {
  readonly size: BucketSize;
  readonly #most: number;
  readonly #known = new Map<string, number>();

  constructor(size: BucketSize, most = mostCallers) {
    this.size = size;
    this.#most = most;
  }

  take(caller: string, now: number): Taken {
    const taken = take(this.#known.get(caller), this.size, now);
    // Last in the map's order.
    this.#known.delete(caller);
    this.#known.set(caller, taken.fullAt);
    const [oldest] = this.#known.keys();
    if (this.#known.size > this.#most && oldest !== undefined) this.#known.delete(oldest);
    return taken;
  }

  /** Whole seconds until there is a token for this caller; 0 where there is one. Takes none. */
  wait(caller: string, now: number): number {
    const { granted, waitSeconds } = take(this.#known.get(caller), this.size, now);
    return granted ? 0 : waitSeconds;
  }

  get callers(): number {
    return this.#known.size;
  }
}
