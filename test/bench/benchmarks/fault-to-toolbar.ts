import { atMost, benchmark } from "../benchmark.ts";
import { median } from "../statistics.ts";
import { createFaultWorld } from "../world/fault-world.ts";
import type { ExtendedBrowser } from "../world/open-browser.ts";
import { watchToolbar } from "../world/toolbar.ts";

const runs = 4;

/** From the browser's own error on a page that does not load. The slowest run counts; the verdict is beside it. */
export const faultToToolbar = benchmark({
  title: `From the browser's error to the toolbar, nobody clicking, ${runs} runs each`,
  figures: {
    "toolbar.refused": atMost(2, "s"),
    "toolbar.refused-verdict": atMost(null, "s"),
    "toolbar.certificate": atMost(2, "s"),
    "toolbar.certificate-verdict": atMost(null, "s"),
  },
  async measure(surroundings) {
    const world = await createFaultWorld(surroundings);
    try {
      const browser = await world.openBrowser();
      const refused = await signs(browser, () => world.next("refused"));
      const certificate = await signs(browser, () => world.next("expired"));
      return {
        "toolbar.refused": { value: Math.max(...refused.first) },
        "toolbar.refused-verdict": { value: median(refused.verdict) },
        "toolbar.certificate": { value: Math.max(...certificate.first) },
        "toolbar.certificate-verdict": { value: median(certificate.verdict) },
      };
    } finally {
      await world.close();
    }
  },
});

/** Seconds from the error to the first sign and to the verdict. */
async function signs({ context, serviceWorker }: ExtendedBrowser, next: () => string) {
  const first: number[] = [];
  const verdict: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const host = next();
    const page = await context.newPage();
    const { failedAt, signAt, verdictAt } = await watchToolbar(serviceWorker, host, async () => {
      // The navigation is meant to fail.
      await page.goto(`https://${host}/`).catch(() => null);
    });
    await page.close();
    if (failedAt === null) throw new Error(`the browser opened ${host}, which should not open`);
    first.push((signAt - failedAt) / 1000);
    verdict.push((verdictAt - failedAt) / 1000);
  }
  return { first, verdict };
}
