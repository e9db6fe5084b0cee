import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { env, exports } from "cloudflare:workers";
import { expect, it } from "vitest";
import type { MeasurementsAnswer } from "../../shared/protocol.ts";

const origin = "https://probe.example";

async function measure(host: string, from = origin): Promise<MeasurementsAnswer> {
  const response = await exports.default.fetch(
    new Request(`${from}/v1/measurements`, {
      method: "POST",
      body: JSON.stringify({ target: `https://${host}` }),
      headers: { "content-type": "application/json" },
    }),
  );
  expect(response.status).toBe(200);
  return response.json();
}

/** As if the target's object had never been: only the cache can know. */
async function forget(host: string): Promise<void> {
  const stub = env.TARGETS.getByName(`https://${host}:443`);
  await runInDurableObject(stub, (_, { storage }) => storage.deleteAll());
  await evictDurableObject(stub);
}

it("An answer is taken from the cache while no new run is possible, older by the time that has passed", async () => {
  const first = await measure("cached.test");
  await forget("cached.test");
  await scheduler.wait(1_100);
  const second = await measure("cached.test");
  expect(second.vantages[0]?.startedAt).toBe(first.vantages[0]?.startedAt);
  expect((second.vantages[0]?.ageMs ?? 0) - (first.vantages[0]?.ageMs ?? 0)).toBeGreaterThanOrEqual(1_000);
  expect(second.pollAfter).toBeLessThan(first.pollAfter);
});

it("Another target, and another address of ours, has an answer of its own", async () => {
  const first = await measure("cached-here.test");
  await forget("cached-here.test");
  const elsewhere = await measure("cached-here.test", "https://probe-two.example");
  expect(elsewhere.vantages[0]?.startedAt).not.toBe(first.vantages[0]?.startedAt);
  expect((await measure("cached-there.test")).target).toBe("https://cached-there.test:443");
});
