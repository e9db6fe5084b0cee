import type { Page } from "playwright-core";
import { atMost, benchmark } from "../benchmark.ts";
import { median, medianInterval } from "../statistics.ts";
import { createWatchWorld, portalUrl } from "../world/watch-world.ts";

const warmUps = 3;
const pairs = 30;

/** Pairs follow each other closely and change their order, so that whatever else slows the machine down slows both. */
export const pageLoad = benchmark({
  title: `Page load with and without the extension, ${pairs} pairs`,
  figures: {
    "watching.page-load": atMost(null, "ms"),
    "watching.page-load-overhead": atMost(3, "%"),
    "watching.page-load-overhead-low": atMost(null, "%"),
    "watching.page-load-overhead-high": atMost(null, "%"),
  },
  async measure(surroundings) {
    const world = await createWatchWorld(surroundings);
    try {
      const measured: { readonly with: number; readonly without: number }[] = [];
      for (let pair = -warmUps; pair < pairs; pair += 1) {
        const first = pair % 2 === 0 ? world.withExtension : world.without;
        const second = first === world.without ? world.withExtension : world.without;
        const times = [await loadMs(first.page), await loadMs(second.page)] as const;
        const [own, plain] = first === world.withExtension ? times : [times[1], times[0]];
        if (pair >= 0) measured.push({ with: own, without: plain });
      }
      const ratios = measured.map(({ with: own, without }) => own / without);
      const [low, high] = medianInterval(ratios);
      return {
        "watching.page-load": {
          value: median(measured.map(({ with: own }) => own)),
          baseline: median(measured.map(({ without }) => without)),
        },
        "watching.page-load-overhead": percent(median(ratios)),
        "watching.page-load-overhead-low": percent(low),
        "watching.page-load-overhead-high": percent(high),
      };
    } finally {
      await world.close();
    }
  },
});

function percent(ratio: number): { readonly value: number } {
  return { value: (ratio - 1) * 100 };
}

/** From the start of the navigation until everything has loaded and the page's own calls are answered. */
async function loadMs(page: Page): Promise<number> {
  await page.bringToFront();
  await page.goto(portalUrl);
  const body = page.locator("body[data-ready-ms]");
  await body.waitFor({ state: "attached" });
  const readyMs = Number(await body.getAttribute("data-ready-ms"));
  await page.goto("about:blank");
  return readyMs;
}
