const firstRestMs = 30_000;
const longestRestMs = 600_000;

interface Silence {
  readonly times: number;
  readonly until: number;
}

/**
 * How peers answered of late, as this isolate saw it. One that did not answer rests, longer each time, and nobody waits
 * for it until it has answered again: otherwise a machine that is switched off would make every answer late.
 */
export class Standing {
  readonly #silent = new Map<string, Silence>();

  /** `rests`: not to be asked. `on-trial`: to be asked, with nobody waiting. */
  of(id: string, now: number): "good" | "rests" | "on-trial" {
    const silence = this.#silent.get(id);
    if (silence === undefined) return "good";
    return now < silence.until ? "rests" : "on-trial";
  }

  /** Returns 0: it does not rest. */
  answered(id: string): number {
    this.#silent.delete(id);
    return 0;
  }

  /** Returns the milliseconds that it rests. */
  failed(id: string, now: number): number {
    const before = this.#silent.get(id);
    // It was asked about several targets at once: that is one silence.
    if (before !== undefined && now < before.until) return before.until - now;
    const times = (before?.times ?? 0) + 1;
    const restMs = Math.min(longestRestMs, firstRestMs * 2 ** (times - 1));
    this.#silent.set(id, { times, until: now + restMs });
    return restMs;
  }
}
