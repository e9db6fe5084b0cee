import { parseArgs } from "node:util";
import { FuzzFind } from "./fuzzer.ts";
import { fuzzers } from "./fuzzers/index.ts";
import { Random } from "./random.ts";

const usage = `node test/fuzz/main.ts [--only <name>]… [--seconds 60] [--seed <n>]
  names: ${[...fuzzers.keys()].join(", ")}; each runs for so many seconds`;

const { values } = parseArgs({
  options: {
    only: { type: "string", multiple: true, default: [...fuzzers.keys()] },
    seconds: { type: "string", default: "60" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
  },
});
const [seconds, seed] = [Number(values.seconds), Number(values.seed)];
if (!(seconds > 0) || !Number.isInteger(seed) || values.only.some((name) => !fuzzers.has(name))) {
  console.error(usage);
  process.exit(2);
}

for (const name of values.only) {
  const end = performance.now() + seconds * 1_000;
  try {
    const result = await fuzzers.get(name)?.(new Random(seed), () => performance.now() < end);
    const outcomes = [...(result?.outcomes ?? [])].toSorted((a, b) => b[1] - a[1]);
    console.log(
      `${name}: ${result?.runs} inputs in ${seconds} s, seed ${seed}, slowest ${result?.slowestMs.toFixed(1)} ms`,
    );
    for (const [outcome, times] of outcomes.slice(0, 12)) console.log(`  ${times} ${outcome}`);
  } catch (error) {
    if (!(error instanceof FuzzFind)) throw error;
    console.error(`found with seed ${seed}: ${error.message}\n`, error.cause);
    process.exitCode = 1;
  }
}
