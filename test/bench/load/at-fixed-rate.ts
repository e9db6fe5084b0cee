import { setTimeout as sleep } from "node:timers/promises";
import type { Line } from "./line.ts";

export interface FixedRateResult {
  /** Milliseconds from the moment a request was due, whether or not a line was free then, to the end of its answer. */
  readonly latencies: readonly number[];
  /** Requests without a 200. */
  readonly errors: number;
}

const stepMs = 1;

/**
 * Sends requests at moments fixed beforehand, as people come, however slow the answers are (an open loop): a server that
 * stalls is charged for everybody who came meanwhile.
 */
export async function askAtFixedRate(
  lines: readonly Line[],
  request: Buffer | ((index: number) => Buffer),
  { perSecond, seconds }: { readonly perSecond: number; readonly seconds: number },
): Promise<FixedRateResult> {
  const latencies: number[] = [];
  const total = perSecond * seconds;
  const dueAt = (index: number) => start + (index * 1000) / perSecond;
  const asked: Promise<void>[] = [];
  let errors = 0;
  let nextLine = 0;
  const start = performance.now();

  const freeLine = (): Line | undefined => {
    for (let tried = 0; tried < lines.length; tried += 1) {
      const line = lines[nextLine % lines.length];
      nextLine += 1;
      if (line?.isBusy() === false) return line;
    }
    return undefined;
  };
  const ask = async (line: Line, due: number, bytes: Buffer): Promise<void> => {
    const status = await line.ask(bytes).catch(() => 0);
    if (status === 200) latencies.push(performance.now() - due);
    else errors += 1;
  };

  for (let index = 0; index < total;) {
    const line = performance.now() < dueAt(index) ? undefined : freeLine();
    if (line === undefined) {
      await sleep(stepMs);
      continue;
    }
    asked.push(ask(line, dueAt(index), typeof request === "function" ? request(index) : request));
    index += 1;
  }
  await Promise.all(asked);
  return { latencies, errors };
}
