import { whenLaunchersGone } from "./launchers.ts";
import { OptionsError, readOptions, usage } from "./options.ts";
import { startWorker } from "./start-worker.ts";

/** `npm run worker`: serves the Worker on this machine until it is told to stop. Exit 2 for flags that make no sense. */
async function main(): Promise<number> {
  if (process.argv.includes("--help")) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  let options;
  try {
    options = readOptions(process.argv.slice(2), process.env);
  } catch (error) {
    if (!(error instanceof OptionsError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
  try {
    const worker = await startWorker(options);
    process.stdout.write(`probe:${options.variables.VANTAGE_ID ?? "default"} listening on ${worker.url}\n`);
    whenLaunchersGone(() => void worker.close());
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => void worker.close());
    const code = await worker.ended;
    // No code: it was killed, by us or by somebody who wanted it gone.
    return code ?? 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

process.exitCode = await main();
