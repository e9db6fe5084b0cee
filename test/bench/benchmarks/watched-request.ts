import { atMost, benchmark } from "../benchmark.ts";
import { median } from "../statistics.ts";
import { treeCpuMs } from "../world/cpu-time.ts";
import { createWatchWorld, portalUrl, type Watcher } from "../world/watch-world.ts";

const rounds = 7;
const requests = 500;
const atOnce = 6;

/** All of Chromium's processes together, since a watched request costs in three: network, browser and ours. */
export const watchedRequest = benchmark({
  title: `Processor time of one watched request, ${rounds} rounds of ${requests}`,
  figures: { "watching.cpu-per-request": atMost(1, "ms"), "watching.cpu-of-request": atMost(null, "ms") },
  async measure(surroundings) {
    const world = await createWatchWorld(surroundings);
    try {
      const own: number[] = [];
      const plain: number[] = [];
      const watchers = [world.withExtension, world.without];
      for (const { page } of watchers) await page.goto(portalUrl);
      for (let round = -1; round < rounds; round += 1) {
        for (const watcher of round % 2 === 0 ? watchers : watchers.toReversed()) {
          const spent = await cpuMs(watcher);
          if (round >= 0) (watcher === world.without ? plain : own).push(spent / requests);
        }
      }
      return {
        "watching.cpu-per-request": { value: median(own.map((spent, i) => spent - (plain[i] ?? 0))) },
        "watching.cpu-of-request": { value: median(own), baseline: median(plain) },
      };
    } finally {
      await world.close();
    }
  },
});

/** What the whole browser spends while a page of the portal sends its requests. */
async function cpuMs({ page, pid }: Watcher): Promise<number> {
  await page.bringToFront();
  const before = treeCpuMs(pid);
  await page.evaluate(
    async ({ requests, atOnce }) => {
      const fetchSome = async () => {
        for (let i = 0; i < requests / atOnce; i += 1) await (await fetch("/short")).text();
      };
      await Promise.all(Array.from({ length: atOnce }, fetchSome));
    },
    { requests, atOnce },
  );
  return treeCpuMs(pid) - before;
}
