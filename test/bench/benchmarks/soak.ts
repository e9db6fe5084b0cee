import { readFileSync } from "node:fs";
import { atMost, benchmark } from "../benchmark.ts";
import { askAtFixedRate } from "../load/at-fixed-rate.ts";
import { openLines, requestBytes } from "../load/line.ts";
import { median } from "../statistics.ts";
import { createProbeWorld } from "../world/probe-world.ts";

const people = 200;
const perSecond = 100;
const portals = 40;
const secondsPerRound = 5;
/** The site fails in another way in each round, and works in between. */
const faults = ["silent", "healthy", "reset-after-client-hello", "healthy", "close-on-accept", "healthy"] as const;

/** A long outage that comes and goes: memory stays where it is, nobody is left without an answer. */
export const soak = benchmark({
  title: `A crowd of ${perSecond} a second while the site comes and goes`,
  figures: {
    "soak.minutes": atMost(null, "min"),
    "soak.answers": atMost(null, "answers"),
    "soak.errors": atMost(0, "errors"),
    "soak.memory": atMost(null, "MB"),
    "soak.memory-growth": atMost(10, "%"),
  },
  async measure(surroundings) {
    if (surroundings.soakMinutes === 0) return "a soak takes long; give --soak <minutes>";
    const world = await createProbeWorld(surroundings, { DAILY_RUNS: "1000000" });
    try {
      const requests = Array.from({ length: portals }, (_, i) =>
        requestBytes("POST", "/v1/measurements", { target: world.target(`portal-${i}`) }),
      );
      const lines = await openLines(world.worker.ports[0] ?? 0, people);
      const rounds = Math.ceil((surroundings.soakMinutes * 60) / secondsPerRound);
      const memory: number[] = [];
      let errors = 0;
      let answers = 0;
      for (let round = 0; round < rounds; round += 1) {
        world.behave({ behaviour: faults[round % faults.length] ?? "healthy" });
        const request = (index: number) => requests[index % portals] ?? Buffer.alloc(0);
        const result = await askAtFixedRate(lines, request, { perSecond, seconds: secondsPerRound });
        errors += result.errors;
        answers += result.latencies.length;
        memory.push(residentMb(world.worker.pid));
      }
      for (const line of lines) line.close();
      // The first third fills caches and heaps; then it is to stand still.
      const third = Math.max(1, Math.floor(rounds / 3));
      const settled = median(memory.slice(third, 2 * third));
      const end = median(memory.slice(-third));
      return {
        "soak.minutes": { value: surroundings.soakMinutes },
        "soak.answers": { value: answers },
        "soak.errors": { value: errors },
        "soak.memory": { value: end, baseline: settled },
        "soak.memory-growth": { value: (end / settled - 1) * 100 },
      };
    } finally {
      await world.close();
    }
  },
});

/** Memory that a process holds (proc(5), VmRSS), megabytes. */
function residentMb(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  if (kilobytes === undefined) throw new Error(`/proc/${pid}/status has no VmRSS`);
  return Number(kilobytes) / 1024;
}
