import { describe, expect, it } from "vitest";
import { portals } from "../../shared/portals/index.ts";
import { roundHosts } from "../../worker/rounds/hosts.ts";
import { afterRound, blindIntervalMs, jitter, nextTurn, usualIntervalMs } from "../../worker/rounds/schedule.ts";
import type { HostRounds } from "../../worker/rounds/schedule.ts";
import type { RoundOutcome } from "../../worker/targets/round-outcome.ts";

const hosts = roundHosts(portals);
const minute = 60_000;
const day = 86_400_000;
const start = 1_790_000_000_000;

interface Round {
  readonly host: string;
  readonly portal: string;
  readonly at: number;
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Lives through some days, with the time that rounds themselves take, and hours without any. */
function live(options: {
  readonly days: number;
  readonly seed?: number;
  readonly outcome?: (host: string, at: number) => RoundOutcome;
  readonly asleep?: readonly [from: number, to: number];
}): readonly Round[] {
  const { days, seed = 1, outcome = () => "through", asleep = [0, 0] } = options;
  const random = numbers(seed);
  const known = new Map<string, HostRounds>();
  const rounds: Round[] = [];
  for (let now = start; ;) {
    const turn = nextTurn(hosts, known, start);
    let at = Math.max(now, turn.at);
    if (at >= asleep[0] && at < asleep[1]) at = asleep[1];
    if (at > start + days * day) return rounds;
    rounds.push({ host: turn.host.id, portal: turn.host.portal, at });
    now = at + Math.round(5_000 * random());
    known.set(turn.host.id, afterRound(known.get(turn.host.id), outcome(turn.host.id, at), now, random()));
  }
}

function gaps(rounds: readonly Round[]): readonly number[] {
  return rounds.slice(1).map(({ at }, i) => at - (rounds[i]?.at ?? 0));
}

function ofEach(rounds: readonly Round[], key: "host" | "portal"): readonly (readonly Round[])[] {
  return [...Map.groupBy(rounds, (round) => round[key]).values()];
}

function isUsual(gap: number): boolean {
  return gap < usualIntervalMs * 1.4;
}

describe("The hosts of the rounds", () => {
  it("are those that browsers open, each once", () => {
    const ids = hosts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain("https://dppt.beijing.chinatax.gov.cn:8443");
    expect(ids).not.toContain("https://open.nuonuo.com:443");
    expect(ids).not.toContain("https://eis-cert.bir.gov.ph:443");
    const retired = portals.flatMap(({ retired: old = [] }) => old.map(({ host, port }) => `https://${host}:${port}`));
    expect(ids.filter((id) => retired.includes(id))).toEqual([]);
  });
});

describe("The schedule of rounds", () => {
  it.for([1, 2, 3, 4, 5])("never has a burst, and never two hosts of one portal in a minute (seed %i)", (seed) => {
    const rounds = live({ days: 3, seed });
    expect(Math.min(...gaps(rounds))).toBeGreaterThanOrEqual(minute);
    for (const own of ofEach(rounds, "portal")) expect(Math.min(...gaps(own), Infinity)).toBeGreaterThanOrEqual(minute);
  });

  it("reaches everybody within the first six hours, spread over them", () => {
    const rounds = live({ days: 0.25 });
    expect(new Set(rounds.map(({ host }) => host)).size).toBe(hosts.length);
    for (const hour of [0, 1, 2, 3, 4, 5]) {
      const inHour = rounds.filter(({ at }) => Math.floor((at - start) / 3_600_000) === hour);
      expect(inHour.length).toBeGreaterThan(hosts.length / 12);
      expect(inHour.length).toBeLessThan(hosts.length / 4);
    }
  });

  it("comes back to each host every six hours, a little sooner or later, and never in step", () => {
    const own = ofEach(live({ days: 10 }), "host").map(gaps);
    const all = own.flat();
    expect(Math.min(...all)).toBeGreaterThanOrEqual(usualIntervalMs * (1 - jitter));
    // As late as the jitter and those before it in the queue make it.
    expect(Math.max(...all)).toBeLessThan(usualIntervalMs * (1 + jitter) + 60 * minute);
    expect(all.reduce((sum, gap) => sum + gap, 0) / all.length).toBeLessThan(usualIntervalMs * 1.03);
    expect(new Set(own[0]).size).toBeGreaterThan(30);
  });

  it("asks a host that keeps us out once a day after three rounds, and every six hours again once it lets us in", () => {
    const [blind] = hosts;
    const opensAt = start + 5 * day;
    const rounds = live({
      days: 8,
      outcome: (host, at) => (host === blind?.id && at < opensAt ? "blind" : "through"),
    }).filter(({ host }) => host === blind?.id);
    const spacing = gaps(rounds);
    expect(spacing.slice(0, 2).every(isUsual)).toBe(true);
    const slow = spacing.filter((gap) => gap >= blindIntervalMs * (1 - jitter));
    expect(slow.length).toBeGreaterThanOrEqual(4);
    expect(Math.max(...slow)).toBeLessThan(blindIntervalMs * (1 + jitter) + 60 * minute);
    const recovered = rounds.findIndex(({ at }) => at >= opensAt);
    expect(spacing.slice(recovered).length).toBeGreaterThan(4);
    expect(spacing.slice(recovered).every(isUsual)).toBe(true);
  });

  it("does not count against a host what our own trouble left unmeasured", () => {
    const outcomes: readonly RoundOutcome[] = ["blind", "unmeasured", "blind", "unmeasured", "blind", "through"];
    let rounds: HostRounds | undefined;
    const counts = outcomes.map((outcome) => (rounds = afterRound(rounds, outcome, start, 0.5)).blindRounds);
    expect(counts).toEqual([1, 1, 2, 2, 3, 0]);
  });

  it("makes up for hours that were missed without a burst", () => {
    const asleep = [start + day, start + 2 * day] as const;
    const rounds = live({ days: 3, asleep });
    expect(Math.min(...gaps(rounds))).toBeGreaterThanOrEqual(minute);
    const soon = rounds.filter(({ at }) => at >= asleep[1] && at < asleep[1] + usualIntervalMs);
    expect(new Set(soon.map(({ host }) => host)).size).toBe(hosts.length);
  });

  it("has room for a catalogue of any size", () => {
    const many = Array.from({ length: 2_000 }, (_, i) => ({
      id: `https://h${i}.test:443`,
      target: { host: `h${i}.test`, port: 443 },
      portal: `p${i % 500}`,
    }));
    const known = new Map(many.map(({ id }) => [id, { lastAt: start, dueAt: start + 1, blindRounds: 0 }]));
    const first = nextTurn(many, known, start);
    expect(first.at - start).toBe(minute);
    known.set(first.host.id, { lastAt: first.at, dueAt: first.at + usualIntervalMs, blindRounds: 0 });
    const second = nextTurn(many, known, start);
    expect((second.at - first.at) * many.length).toBeLessThan(usualIntervalMs);
    expect(second.host.portal).not.toBe(first.host.portal);
  });
});
