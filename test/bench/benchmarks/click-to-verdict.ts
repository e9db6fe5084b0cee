import { diagnose } from "../../lab/browser/diagnosis.ts";
import { atMost, benchmark } from "../benchmark.ts";
import { percentile } from "../statistics.ts";
import { createFaultWorld } from "../world/fault-world.ts";
import type { ExtendedBrowser } from "../world/open-browser.ts";

const answering = ["refused", "expired", "unavailable"] as const;
const silentKinds = ["silent", "hung"] as const;
const runs = { answering: 7, silent: 8 };
/** Those that wait do little; nobody opens more diagnoses at a time than a few. */
const silentAtOnce = 4;

/** From the click, which opens the diagnosis page, until the page shows the verdict; the probe is asked as well. */
export const clickToVerdict = benchmark({
  title: `From click to verdict, ${runs.answering} runs of each fault`,
  figures: { "click.answers-at-once": atMost(3, "s"), "click.must-time-out": atMost(8, "s") },
  async measure(surroundings) {
    const world = await createFaultWorld(surroundings);
    try {
      const browser = await world.openBrowser();
      const quick: number[] = [];
      for (const fault of answering)
        for (let run = 0; run < runs.answering; run += 1) {
          quick.push(await seconds(browser, world.next(fault)));
          await closePages(browser);
        }
      const slow: number[] = [];
      for (const fault of silentKinds)
        for (let run = 0; run < runs.silent; run += silentAtOnce) {
          const hosts = Array.from({ length: silentAtOnce }, () => world.next(fault));
          slow.push(...(await Promise.all(hosts.map((host) => seconds(browser, host)))));
          await closePages(browser);
        }
      return {
        "click.answers-at-once": { value: percentile(quick, 0.95) },
        "click.must-time-out": { value: percentile(slow, 0.95) },
      };
    } finally {
      await world.close();
    }
  },
});

/** The first page stays: without any the browser ends. */
async function closePages({ context }: ExtendedBrowser): Promise<void> {
  await Promise.all(
    context
      .pages()
      .slice(1)
      .map((page) => page.close()),
  );
}

async function seconds(browser: ExtendedBrowser, host: string): Promise<number> {
  const start = performance.now();
  const { given } = await diagnose(browser, `https://${host}`);
  const elapsed = (performance.now() - start) / 1000;
  if (given.scenario === "healthy") throw new Error(`${host} is broken, and the diagnosis calls it healthy`);
  return elapsed;
}
