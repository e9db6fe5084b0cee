import { expect, it } from "vitest";
import { withinCapacity } from "../../worker/targets/capacity.ts";

function nothing(): Promise<void> {
  return Promise.resolve();
}

it("The last places for runs are the catalogue's; who has to wait gets one when it comes free, the first one first", async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const outside = Array.from({ length: 128 }, () => withinCapacity("outside", () => promise));
  expect(await withinCapacity("outside", nothing)).toBe(false);
  expect(await withinCapacity("catalogue", nothing)).toBe(true);
  const catalogue = Array.from({ length: 32 }, () => withinCapacity("catalogue", () => promise));
  expect(await withinCapacity("catalogue", nothing)).toBe(false);

  const order: string[] = [];
  const waiting = ["first", "second"].map((name) => withinCapacity("outside", async () => void order.push(name)));
  await scheduler.wait(100);
  expect(order).toEqual([]);
  resolve();
  expect(await Promise.all([...outside, ...catalogue, ...waiting])).not.toContain(false);
  expect(order).toEqual(["first", "second"]);
});

it("A run that fails gives its place back", async () => {
  for (let i = 0; i < 200; i += 1)
    await expect(withinCapacity("outside", () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  expect(await withinCapacity("outside", nothing)).toBe(true);
});
