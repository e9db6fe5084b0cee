import { atMost, benchmark } from "../benchmark.ts";
import { askAtFixedRate } from "../load/at-fixed-rate.ts";
import { openLines, requestBytes, type Line } from "../load/line.ts";
import { percentile } from "../statistics.ts";
import { createProbeWorld, measureOnce } from "../world/probe-world.ts";

const people = 2_000;
const perSecond = 600;
/** Both routes in turn, so that what else the machine does hits both; the second turn holds a new run, on which people wait. */
const turns = 2;
const secondsPerTurn = 5;

/** People who come at a fixed rate, over connections that stay open; an empty route tells what the machine can do. */
export const steadyCrowd = benchmark({
  title: `${perSecond} answers a second over ${people} connections`,
  figures: {
    "crowd.p99": atMost(null, "ms"),
    "crowd.p99-ratio": atMost(2.5, "times an empty route's"),
    "crowd.errors": atMost(0, "errors"),
    "crowd.upstream-runs-per-15-s": atMost(1, "runs"),
  },
  async measure(surroundings) {
    const world = await createProbeWorld(surroundings);
    try {
      const target = world.target("crowded");
      await measureOnce(world, target);
      const startedAt = performance.now();
      const lines = await openLines(world.worker.ports[0] ?? 0, people);
      const routes = {
        measurements: requestBytes("POST", "/v1/measurements", { target }),
        empty: requestBytes("GET", "/v1/health"),
      };
      const measured = {
        measurements: await warmUp(lines, routes.measurements),
        empty: await warmUp(lines, routes.empty),
      };
      for (let turn = 0; turn < turns; turn += 1) {
        for (const name of ["measurements", "empty"] as const) {
          const { latencies, errors } = await askAtFixedRate(lines, routes[name], {
            perSecond,
            seconds: secondsPerTurn,
          });
          measured[name].latencies.push(...latencies);
          measured[name].errors += errors;
        }
      }
      for (const line of lines) line.close();
      const p99 = percentile(measured.measurements.latencies, 0.99);
      const emptyP99 = percentile(measured.empty.latencies, 0.99);
      const quarters = Math.ceil((performance.now() - startedAt) / 15_000);
      return {
        "crowd.p99": { value: p99, baseline: emptyP99 },
        "crowd.p99-ratio": { value: p99 / emptyP99 },
        "crowd.errors": { value: measured.measurements.errors, baseline: measured.empty.errors },
        "crowd.upstream-runs-per-15-s": { value: world.runs() / quarters },
      };
    } finally {
      await world.close();
    }
  },
});

/** One second that does not count. */
async function warmUp(lines: readonly Line[], request: Buffer) {
  await askAtFixedRate(lines, request, { perSecond, seconds: 1 });
  const latencies: number[] = [];
  return { latencies, errors: 0 };
}
