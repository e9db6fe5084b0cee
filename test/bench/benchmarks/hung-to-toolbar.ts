import type { Page } from "playwright-core";
import { atMost, benchmark } from "../benchmark.ts";
import { createFaultWorld, type FaultWorld } from "../world/fault-world.ts";
import { watchToolbar } from "../world/toolbar.ts";

const runs = 2;

/** From the start of a request that gets no answer; no error ever comes. To a tenth of a second, the slowest run counts. */
export const hungToToolbar = benchmark({
  title: `From a request that hangs to the toolbar, nobody clicking, ${runs} runs each at once`,
  figures: {
    "toolbar.hung-page-waiting": atMost(5, "s"),
    "toolbar.hung-page-verdict": atMost(15, "s"),
    "toolbar.hung-call-waiting": atMost(5, "s"),
    "toolbar.hung-call-verdict": atMost(15, "s"),
  },
  async measure(surroundings) {
    const world = await createFaultWorld(surroundings);
    try {
      const [page, call] = await Promise.all([
        slowest(world, (page, url) => void page.goto(url).catch(() => null)),
        slowest(world, (page, url) => void page.evaluate(fetchQuietly, url).catch(() => null)),
      ]);
      return {
        "toolbar.hung-page-waiting": { value: page.sign },
        "toolbar.hung-page-verdict": { value: page.verdict },
        "toolbar.hung-call-waiting": { value: call.sign },
        "toolbar.hung-call-verdict": { value: call.verdict },
      };
    } finally {
      await world.close();
    }
  },
});

type Ask = (page: Page, url: string) => void;

async function slowest(world: FaultWorld, ask: Ask) {
  const signs = await Promise.all(Array.from({ length: runs }, () => oneRun(world, ask)));
  return {
    sign: tenths(Math.max(...signs.map(({ sign }) => sign))),
    verdict: tenths(Math.max(...signs.map(({ verdict }) => verdict))),
  };
}

/** In a browser of its own: with an older fault at hand the toolbar would go on showing that one. */
async function oneRun({ openBrowser, wellHost, next }: FaultWorld, ask: Ask) {
  const { context, serviceWorker } = await openBrowser();
  const host = next("hung");
  const page = await context.newPage();
  await page.goto(`https://${wellHost}/`);
  const { startedAt, signAt, verdictAt } = await watchToolbar(serviceWorker, host, async () =>
    ask(page, `https://${host}/`),
  );
  return { sign: (signAt - startedAt) / 1000, verdict: (verdictAt - startedAt) / 1000 };
}

async function fetchQuietly(url: string): Promise<void> {
  await fetch(url, { mode: "no-cors" }).catch(() => null);
}

function tenths(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}
