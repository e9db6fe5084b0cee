import { atMost, benchmark } from "../benchmark.ts";
import { ask, createProbeWorld, type ProbeWorld } from "../world/probe-world.ts";

const portals = 60;
/** Answered when it happens. */
const answered = 20;

/** The runtime is killed while runs are under way: what was answered before is still known after. */
export const killed = benchmark({
  title: "Killed in the middle of many runs",
  figures: {
    "killed.lost": atMost(0, "answers"),
    "killed.answered-before": atMost(null, "answers"),
    "killed.errors-after": atMost(0, "errors"),
  },
  async measure(surroundings) {
    const world = await createProbeWorld(surroundings);
    try {
      const targets = Array.from({ length: portals }, (_, i) => world.target(`portal-${i}`));
      const enough = Promise.withResolvers<void>();
      let given = 0;
      const before = targets.map(async (target) => {
        const at = await startedAt(world, target);
        given += 1;
        if (given === answered) enough.resolve();
        return at;
      });
      await enough.promise;
      await world.restart();
      const known = await Promise.all(before);
      const after = await Promise.all(targets.map((target) => startedAt(world, target)));
      // Each answer of before is younger than the spacing between runs, so that it must be given again.
      const lost = known.filter((at, i) => at !== undefined && after[i] !== at);
      return {
        "killed.lost": { value: lost.length },
        "killed.answered-before": { value: known.filter((at) => at !== undefined).length },
        "killed.errors-after": { value: after.filter((at) => at === undefined).length },
      };
    } finally {
      await world.close();
    }
  },
});

/** When the run began that an answer tells of; undefined where there is no answer. */
async function startedAt(world: ProbeWorld, target: string): Promise<number | undefined> {
  try {
    const answer: { readonly vantages: readonly { readonly startedAt: number }[] } = JSON.parse(
      await (await ask(world, target)).text(),
    );
    return answer.vantages[0]?.startedAt;
  } catch {
    return undefined;
  }
}
