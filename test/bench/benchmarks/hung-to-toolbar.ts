import type { Page } from "playwright-core";
import { atMost, benchmark } from "../benchmark.ts";
import { createFaultWorld, type FaultWorld } from "../world/fault-world.ts";
import { watchToolbar } from "../world/toolbar.ts";

const runs = 2;

/** From the start of a request that gets no answer; no error ever comes. To a tenth of a second, the slowest run counts. */
export const hungToToolbar = benchmark({
  title: `From a request that hangs to the toolbar, nobody clicking, ${runs} runs each`,
  figures: {
    "toolbar.hung-page-waiting": atMost(5, "s"),
    "toolbar.hung-page-verdict": atMost(15, "s"),
    "toolbar.hung-call-waiting": atMost(5, "s"),
    "toolbar.hung-call-verdict": atMost(15, "s"),
  },
  async measure(surroundings) {
    const world = await createFaultWorld(surroundings);
    try {
      const page = await signs(world, (page, url) => void page.goto(url).catch(() => null));
      const call = await signs(world, (page, url) => void page.evaluate(fetchQuietly, url).catch(() => null));
      return {
        "toolbar.hung-page-waiting": { value: page.first },
        "toolbar.hung-page-verdict": { value: page.verdict },
        "toolbar.hung-call-waiting": { value: call.first },
        "toolbar.hung-call-verdict": { value: call.verdict },
      };
    } finally {
      await world.close();
    }
  },
});

async function signs({ browser, wellHost, next }: FaultWorld, ask: (page: Page, url: string) => void) {
  const first: number[] = [];
  const verdict: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const host = next("hung");
    const page = await browser.context.newPage();
    await page.goto(`https://${wellHost}/`);
    await page.bringToFront();
    const { startedAt, signAt, verdictAt } = await watchToolbar(browser.serviceWorker, host, async () =>
      ask(page, `https://${host}/`),
    );
    await page.close();
    first.push((signAt - startedAt) / 1000);
    verdict.push((verdictAt - startedAt) / 1000);
  }
  return { first: tenths(Math.max(...first)), verdict: tenths(Math.max(...verdict)) };
}

async function fetchQuietly(url: string): Promise<void> {
  await fetch(url, { mode: "no-cors" }).catch(() => null);
}

function tenths(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}
