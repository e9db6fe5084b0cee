import type { Random } from "./random.ts";

/** Something that reads what strangers send, with inputs for it and what must hold of each. */
export interface Fuzzer<Input> {
  readonly name: string;
  /** Well-formed inputs to start from. */
  corpus(): Promise<readonly Input[]>;
  /** A new input, mostly one of the known ones with changes. */
  generate(random: Random, known: readonly Input[]): Input;
  /** Throws where something does not hold. Gives what came of the input: the first of each kind is kept as a new start. */
  check(input: Input): string | Promise<string>;
  /** For people, and to run it again. */
  show(input: Input): string;
}

export interface FuzzResult {
  readonly runs: number;
  /** How often each came of it. */
  readonly outcomes: ReadonlyMap<string, number>;
  readonly slowestMs: number;
}

/** An input that showed a fault. */
export class FuzzFind extends Error {
  override readonly name = "FuzzFind";
}

/** No input may cost more than this, the best of three times: an answer that costs its reader a second is an attack. */
const maxMs = 50;

/** Until `goOn`, which is asked with the number of runs, says no. Throws `FuzzFind`. */
export async function fuzz<Input>(
  fuzzer: Fuzzer<Input>,
  random: Random,
  goOn: (runs: number) => boolean,
): Promise<FuzzResult> {
  const known = [...(await fuzzer.corpus())];
  for (const input of known) await checked(fuzzer, input);
  const outcomes = new Map<string, number>();
  let slowestMs = 0;
  let runs = 0;
  for (; goOn(runs); runs += 1) {
    const input = fuzzer.generate(random, known);
    const { outcome, tookMs } = await checked(fuzzer, input);
    const times = outcomes.get(outcome) ?? 0;
    if (times === 0) known.push(input);
    outcomes.set(outcome, times + 1);
    slowestMs = Math.max(slowestMs, tookMs);
  }
  return { runs, outcomes, slowestMs };
}

async function checked<Input>(fuzzer: Fuzzer<Input>, input: Input): Promise<{ outcome: string; tookMs: number }> {
  try {
    const start = performance.now();
    const outcome = await fuzzer.check(input);
    const tookMs = performance.now() - start;
    if (tookMs <= maxMs) return { outcome, tookMs };
    // The machine may have been busy with something else: what the input costs is its time on the processor.
    const cost = [await cpuMs(fuzzer, input), await cpuMs(fuzzer, input), await cpuMs(fuzzer, input)];
    if (Math.min(...cost) > maxMs) throw new Error(`it takes ${Math.round(Math.min(...cost))} ms`);
    return { outcome, tookMs: Math.min(...cost) };
  } catch (error) {
    throw new FuzzFind(`${fuzzer.name}: ${fuzzer.show(input)}`, { cause: error });
  }
}

async function cpuMs<Input>(fuzzer: Fuzzer<Input>, input: Input): Promise<number> {
  const before = process.threadCpuUsage();
  await fuzzer.check(input);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
}
