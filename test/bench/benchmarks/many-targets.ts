import { atMost, benchmark } from "../benchmark.ts";
import { openLines, requestBytes } from "../load/line.ts";
import { createProbeWorld } from "../world/probe-world.ts";

const people = 2_000;
const portals = 100;

/** Everybody asks in the same moment, each about one of many portals: the probe measures each of them once. */
export const manyTargets = benchmark({
  title: `${people} people at once on ${portals} portals`,
  figures: {
    "many.errors": atMost(0, "errors"),
    "many.upstream-runs": atMost(portals, "runs"),
    "many.never-measured": atMost(0, "portals"),
    "many.all-answered": atMost(null, "s"),
  },
  async measure(surroundings) {
    const world = await createProbeWorld(surroundings);
    try {
      const requests = Array.from({ length: portals }, (_, i) =>
        requestBytes("POST", "/v1/measurements", { target: world.target(`portal-${i}`) }),
      );
      const lines = await openLines(world.worker.ports[0] ?? 0, people);
      const start = performance.now();
      const statuses = await Promise.all(
        lines.map((line, i) => line.ask(requests[i % portals] ?? Buffer.alloc(0)).catch(() => 0)),
      );
      const seconds = (performance.now() - start) / 1000;
      for (const line of lines) line.close();
      return {
        "many.errors": { value: statuses.filter((status) => status !== 200).length },
        "many.upstream-runs": { value: world.runs() },
        "many.never-measured": { value: Math.max(0, portals - world.runs()) },
        "many.all-answered": { value: seconds },
      };
    } finally {
      await world.close();
    }
  },
});
