import { setTimeout as sleep } from "node:timers/promises";
import { atMost, benchmark } from "../benchmark.ts";
import { requestsOfOneLoad } from "../world/portal-page.ts";
import { createWatchWorld, portalUrl, type Watcher } from "../world/watch-world.ts";

const loads = 5;
const restMs = 8_000;

/** Counted where it would arrive. What Chromium sends of its own accord is the baseline. */
export const quiet = benchmark({
  title: `Requests sent while all is well: ${loads} page loads, then ${restMs / 1000} s of nothing`,
  figures: { "watching.requests-while-well": atMost(0, "requests") },
  async measure(surroundings) {
    const world = await createWatchWorld(surroundings);
    try {
      const [own, plain] = await Promise.all([unasked(world.withExtension), unasked(world.without)]);
      return { "watching.requests-while-well": { value: own, baseline: plain } };
    } finally {
      await world.close();
    }
  },
});

/** Requests that no page has asked for, to the portal and to anybody else, since the browser started. */
async function unasked({ page, portal, connectionsElsewhere }: Watcher): Promise<number> {
  for (let load = 0; load < loads; load += 1) {
    await page.goto(portalUrl);
    await page.locator("body[data-ready-ms]").waitFor({ state: "attached" });
  }
  await sleep(restMs);
  return portal.requests() - loads * requestsOfOneLoad + connectionsElsewhere();
}
