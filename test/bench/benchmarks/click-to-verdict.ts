import { setTimeout as sleep } from "node:timers/promises";
import { diagnose } from "../../lab/browser/diagnosis.ts";
import { atMost, benchmark, type Measured } from "../benchmark.ts";
import { percentile } from "../statistics.ts";
import { createFaultWorld } from "../world/fault-world.ts";
import type { ExtendedBrowser } from "../world/open-browser.ts";

const answering = ["refused", "expired", "unavailable"] as const;
const silentKinds = ["silent", "hung"] as const;
const runs = { answering: 7, silent: 8 };
/** Those that wait do little, so some wait together; they start apart, because opening a page is work. */
const silentAtOnce = 4;
const apartMs = 1_000;

/** From the click, which opens the diagnosis page, until the page shows the verdict; the probe is asked as well. */
export const clickToVerdict = benchmark({
  title: `From click to verdict, ${runs.answering} runs of each fault`,
  figures: {
    "click.answers-at-once": atMost(3, "s"),
    "click.answers-at-once-gathering": atMost(null, "s"),
    "click.must-time-out": atMost(8, "s"),
    "click.must-time-out-gathering": atMost(null, "s"),
  },
  async measure(surroundings) {
    const world = await createFaultWorld(surroundings);
    try {
      const browser = await world.openBrowser();
      const quick: Waited[] = [];
      for (const fault of answering)
        for (let run = 0; run < runs.answering; run += 1) {
          quick.push(await wait(browser, world.next(fault)));
          await closePages(browser);
        }
      const slow: Waited[] = [];
      for (const fault of silentKinds)
        for (let run = 0; run < runs.silent; run += silentAtOnce) {
          const hosts = Array.from({ length: silentAtOnce }, () => world.next(fault));
          slow.push(...(await Promise.all(hosts.map((host, i) => sleep(i * apartMs).then(() => wait(browser, host))))));
          await closePages(browser);
        }
      return {
        "click.answers-at-once": p95(quick, "clickToVerdict"),
        "click.answers-at-once-gathering": p95(quick, "gathering"),
        "click.must-time-out": p95(slow, "clickToVerdict"),
        "click.must-time-out-gathering": p95(slow, "gathering"),
      };
    } finally {
      await world.close();
    }
  },
});

/** Seconds of one diagnosis: all of it, and what the page itself calls its time, without opening and showing. */
interface Waited {
  readonly clickToVerdict: number;
  readonly gathering: number;
}

async function wait(browser: ExtendedBrowser, host: string): Promise<Waited> {
  const start = performance.now();
  const { given, elapsedMs } = await diagnose(browser, `https://${host}`);
  const clickToVerdict = (performance.now() - start) / 1000;
  if (given.scenario === "healthy") throw new Error(`${host} is broken, and the diagnosis calls it healthy`);
  return { clickToVerdict, gathering: elapsedMs / 1000 };
}

function p95(waited: readonly Waited[], part: keyof Waited): Measured {
  const seconds = waited.map((one) => one[part]);
  return { value: percentile(seconds, 0.95) };
}

/** The first page stays: without any the browser ends. */
async function closePages({ context }: ExtendedBrowser): Promise<void> {
  await Promise.all(
    context
      .pages()
      .slice(1)
      .map((page) => page.close()),
  );
}
