import { buildPages } from "./build-pages.ts";
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
    // A bundle that somebody made before has its own.
    if (options.prebuilt === undefined) await buildPages();
    const worker = await startWorker(options, "inherit");
    process.stdout.write(`probe:${options.variables.VANTAGE_ID ?? "default"} listening on ${worker.url}\n`);
    let stopping = false;
    const end = (how: "close" | "stop"): void => {
      stopping = true;
      void worker[how]();
    };
    // Whoever stopped npm may want the ports for the next one.
    whenLaunchersGone(() => end("close"));
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
      // Whoever says it twice means now.
      process.on(signal, () => end(stopping ? "close" : "stop"));
    // The rounds begin with the first request, and nobody may come for days. Where its own certificate does not fit the
    // address (HTTPS only, asked by number), the first visitor it is.
    fetch(`${worker.url}/v1/health`).catch(() => undefined);
    const code = await worker.ended;
    if (stopping) return 0;
    const how = code === null ? "was killed, as when memory runs out" : `ended with ${code}`;
    process.stderr.write(`The runtime ${how}; its last words, if any, are above. The state is kept: start it again.\n`);
    return code === null || code === 0 ? 1 : code;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

process.exitCode = await main();
