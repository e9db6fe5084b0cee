import { expect, test } from "vitest";
import { clockOffsetMs } from "../../extension/background/gather/clock.ts";

const sentAt = Date.parse("2026-11-23T08:00:00.000Z");

test.each([
  ["two years behind", 2 * 365 * 86_400_000],
  ["two hours behind", 7_200_000],
  ["six minutes ahead", -360_000],
  ["four minutes ahead", -240_000],
  ["right", 0],
])("a clock that is %s is read to the second, half the round trip taken off", (_, offset) => {
  const roundTripMs = 3_000;
  const text = new Date(sentAt + roundTripMs / 2 + offset).toUTCString();
  const read = clockOffsetMs({ text, sentAt, receivedAt: sentAt + roundTripMs });
  expect(Math.abs((read ?? Number.NaN) - offset)).toBeLessThanOrEqual(500);
});

test("what is no date is no reading", () => {
  expect(clockOffsetMs({ text: "yesterday", sentAt, receivedAt: sentAt + 20 })).toBeUndefined();
});
