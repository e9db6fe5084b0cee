import { atMost, benchmark } from "../benchmark.ts";
import { openLines, requestBytes } from "../load/line.ts";
import { createProbeWorld } from "../world/probe-world.ts";

const people = 5_000;

/** Everybody asks about one portal in the same moment; runs are counted where they arrive. */
export const herd = benchmark({
  title: `${people} people at once on one portal`,
  figures: {
    "herd.upstream-runs": atMost(1, "runs"),
    "herd.errors": atMost(0, "errors"),
    "herd.all-answered": atMost(null, "s"),
  },
  async measure(surroundings) {
    const world = await createProbeWorld(surroundings);
    try {
      const request = requestBytes("POST", "/v1/measurements", { target: world.target("crowded") });
      const lines = await openLines(world.worker.ports[0] ?? 0, people);
      const start = performance.now();
      const statuses = await Promise.all(lines.map((line) => line.ask(request).catch(() => 0)));
      const seconds = (performance.now() - start) / 1000;
      for (const line of lines) line.close();
      return {
        "herd.upstream-runs": { value: world.runs() },
        "herd.errors": { value: statuses.filter((status) => status !== 200).length },
        "herd.all-answered": { value: seconds },
      };
    } finally {
      await world.close();
    }
  },
});
