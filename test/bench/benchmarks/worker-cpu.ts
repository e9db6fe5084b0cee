import { setTimeout as sleep } from "node:timers/promises";
import { atMost, benchmark, type Surroundings } from "../benchmark.ts";
import { median } from "../statistics.ts";
import { threadsCpuMs } from "../world/cpu-time.ts";
import { ask, createProbeWorld, measureOnce, type ProbeWorld } from "../world/probe-world.ts";

const coldStarts = 4;
const targets = 20;
const inSeries = 60;
/** A target is measured again when its last run is 15 s old. */
const spacingMs = 15_500;

/**
 * On-processor time of the whole runtime process for one run of one address: name, TCP, certificate, and the state kept
 * of it; HTTP is not reached. Sockets and threads of the runtime are in it too, so it is more than the platform bills.
 */
export const workerCpu = benchmark({
  title: "Processor time of the Worker for one address read in full",
  figures: {
    // One after the other, as a busy probe works, and each after a pause, in which caches grow cold.
    "worker.cpu-warm": atMost(5, "ms"),
    "worker.cpu-warm-after-pause": atMost(null, "ms"),
    "worker.cpu-warm-new-target": atMost(null, "ms"),
    "worker.cpu-one-more-address": atMost(null, "ms"),
    "worker.cpu-name-only": atMost(null, "ms"),
    "worker.cpu-tls1.3": atMost(null, "ms"),
    "worker.cpu-cold": atMost(10, "ms"),
    "worker.cpu-cold-tls1.3": atMost(null, "ms"),
  },
  async measure(surroundings) {
    const cold: number[] = [];
    const coldModern: number[] = [];
    const coldEmpty: number[] = [];
    for (let start = 0; start < coldStarts; start += 1) {
      cold.push(await coldMs(surroundings, (world) => measureOnce(world, world.target("first"))));
      coldModern.push(await coldMs(surroundings, (world) => measureOnce(world, world.target("first", "tls1.3"))));
      coldEmpty.push(await coldMs(surroundings, askNothing));
    }
    const world = await createProbeWorld(surroundings);
    try {
      const names = Array.from({ length: targets }, (_, i) => world.target(`site-${i}`));
      const largeNames = names.map((_, i) => world.target(`large-site-${i}`, "five"));
      const modernNames = names.map((_, i) => world.target(`modern-site-${i}`, "tls1.3"));
      const nowhere = names.map((_, i) => world.target(`nowhere-${i}`, "nowhere"));
      const fresh: number[] = [];
      for (const name of names) fresh.push(await cpuMs(world, () => measureOnce(world, name)));
      const freshOfFive: number[] = [];
      for (const name of largeNames) freshOfFive.push(await cpuMs(world, () => measureOnce(world, name)));
      const series = Array.from({ length: inSeries }, (_, i) => world.target(`series-${i}`));
      for (const name of series) await measureOnce(world, name);
      for (const name of modernNames) await measureOnce(world, name);
      for (const name of nowhere) await askOnly(world, name);
      await sleep(spacingMs);
      const again: number[] = [];
      for (const name of names) again.push(await cpuMs(world, () => measureOnce(world, name)));
      const together = await cpuMs(world, async () => {
        for (const name of series) await measureOnce(world, name);
      });
      const modern: number[] = [];
      for (const name of modernNames) modern.push(await cpuMs(world, () => measureOnce(world, name)));
      const nameOnly: number[] = [];
      for (const name of nowhere) nameOnly.push(await cpuMs(world, () => askOnly(world, name)));
      const empty: number[] = [];
      for (const _ of names) empty.push(await cpuMs(world, () => askNothing(world)));
      const idle = await cpuMs(world, async () => {
        for (const _ of series) await askNothing(world);
      });
      const baseline = median(empty);
      // The first ones warm the isolate up.
      const warm = fresh.slice(5);
      return {
        "worker.cpu-warm": { value: together / inSeries, baseline: idle / inSeries },
        "worker.cpu-warm-after-pause": { value: median(again), baseline },
        "worker.cpu-warm-new-target": { value: median(warm), baseline },
        // What is left of a run without its name and its state: connecting, reading and judging.
        "worker.cpu-one-more-address": { value: (median(freshOfFive) - median(warm)) / 4 },
        "worker.cpu-name-only": { value: median(nameOnly), baseline },
        "worker.cpu-tls1.3": { value: median(modern), baseline },
        "worker.cpu-cold-tls1.3": { value: median(coldModern), baseline: median(coldEmpty) },
        "worker.cpu-cold": { value: median(cold), baseline: median(coldEmpty) },
      };
    } finally {
      await world.close();
    }
  },
});

/** The first thing that a runtime does after its start. */
async function coldMs(surroundings: Surroundings, act: (world: ProbeWorld) => Promise<void>): Promise<number> {
  const world = await createProbeWorld(surroundings);
  try {
    return await cpuMs(world, () => act(world));
  } finally {
    await world.close();
  }
}

/** What `act` costs, less what the process spends anyway in as much time. */
async function cpuMs({ worker }: ProbeWorld, act: () => Promise<void>): Promise<number> {
  const spent = async (work: () => Promise<unknown>): Promise<number> => {
    const before = threadsCpuMs(worker.pid);
    await work();
    return threadsCpuMs(worker.pid) - before;
  };
  const start = performance.now();
  const busy = await spent(async () => {
    await act();
    // What is left to do after the answer belongs to it.
    await sleep(20);
  });
  const durationMs = performance.now() - start;
  return busy - (await spent(() => sleep(durationMs)));
}

/** A name that leads nowhere: nothing but looking it up. */
async function askOnly(world: ProbeWorld, name: string): Promise<void> {
  await (await ask(world, name)).text();
}

/** An answer without any measuring: the baseline. */
async function askNothing({ worker }: ProbeWorld): Promise<void> {
  await (await fetch(`${worker.url}/v1/health`)).text();
}
