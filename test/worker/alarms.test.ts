import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import { Alarms } from "../../worker/targets/alarms.ts";

const later = Date.now() + 86_400_000;

it("One alarm serves several due times, the earliest first", async () => {
  await runInDurableObject(env.TARGETS.getByName("alarms"), async (_, { storage }) => {
    const alarms = new Alarms(storage);
    await alarms.plan("round", later + 2_000);
    await alarms.plan("blind-recheck", later);
    expect(await storage.getAlarm()).toBe(later);
    expect(await alarms.takeDue(later - 5)).toEqual(new Set(["blind-recheck"]));
    expect(await storage.getAlarm()).toBe(later + 2_000);
    // What was planned is known to the object's next life too.
    expect(new Alarms(storage).at("round")).toBe(later + 2_000);

    await alarms.plan("round", later + 9_000);
    expect(await storage.getAlarm()).toBe(later + 9_000);
    await alarms.plan("blind-recheck", later + 3_000);
    expect(await alarms.takeDue(later + 9_000)).toEqual(new Set(["round", "blind-recheck"]));
    expect(alarms.at("round")).toBeUndefined();
    expect(await alarms.takeDue(later)).toEqual(new Set());
    await storage.deleteAlarm();
  });
});
