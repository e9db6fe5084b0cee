import { atLeast, atMost, benchmark } from "../benchmark.ts";
import { ask, createProbeWorld, type ProbeWorld } from "../world/probe-world.ts";

const dayBudget = 100;
const callerBucket = 100;
const times = 10;

/** Ten times what the budgets allow: refusals that say when to come back, and a probe that goes on. */
export const overload = benchmark({
  title: `${times} times the day's budget, and one caller with ${times} times its share`,
  figures: {
    "overload.runs-beyond-budget": atMost(0, "runs"),
    "overload.unclear-answers": atMost(0, "answers"),
    "overload.caller-answered": atMost(callerBucket * 1.2, "answers"),
    "overload.caller-unclear-answers": atMost(0, "answers"),
    "overload.alive-after": atLeast(1, ""),
  },
  async measure(surroundings) {
    const world = await createProbeWorld(surroundings, { DAILY_RUNS: String(dayBudget) });
    try {
      const targets = Array.from({ length: dayBudget * times }, (_, i) => world.target(`portal-${i}`));
      const answers = await Promise.all(targets.map((target) => clarity(ask(world, target))));
      // Named by a server in front on this machine; answers from memory, so that nothing but the caller's share counts.
      const caller = { "x-forwarded-for": "203.0.113.7" };
      const known = targets[0] ?? "";
      const calls = await Promise.all(
        Array.from({ length: callerBucket * times }, () => clarity(ask(world, known, caller))),
      );
      return {
        "overload.runs-beyond-budget": { value: Math.max(0, world.runs() - dayBudget) },
        "overload.unclear-answers": { value: count(answers, "unclear") },
        "overload.caller-answered": { value: count(calls, "answer") },
        "overload.caller-unclear-answers": { value: count(calls, "unclear") },
        "overload.alive-after": { value: await isAlive(world) },
      };
    } finally {
      await world.close();
    }
  },
});

type Clarity = "answer" | "refusal" | "unclear";

/** A refusal is clear when it is a problem (RFC 9457) that says when to come back. */
async function clarity(asked: Promise<Response>): Promise<Clarity> {
  try {
    const response = await asked;
    const text = await response.text();
    if (response.status === 200) return "answer";
    const isProblem = response.headers.get("content-type") === "application/problem+json" && text.includes(":problem:");
    return isProblem && Number(response.headers.get("retry-after")) > 0 ? "refusal" : "unclear";
  } catch {
    return "unclear";
  }
}

function count(all: readonly Clarity[], kind: Clarity): number {
  return all.filter((one) => one === kind).length;
}

async function isAlive({ worker }: ProbeWorld): Promise<number> {
  return Number((await fetch(`${worker.url}/v1/health`)).ok);
}
