import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parseArguments } from "./arguments.ts";
import { chooseFaults } from "./choose.ts";

const own = join(import.meta.dirname, "faults");
const choose = (...words: string[]): ReturnType<typeof chooseFaults> => chooseFaults(parseArguments(words, own), own);

// All fault files are read for the first time.
beforeAll(() => choose(), 60_000);

describe("which faults run", () => {
  test("--only may be given several times; twins that were not asked for run besides", async () => {
    const { chosen, twins } = await choose("--only", "link-down", "--only", "office-drops-portal");
    expect(chosen.map(({ id }) => id)).toEqual(["link-down", "office-drops-portal"]);
    expect(twins.map(({ id }) => id)).toEqual(["carrier-drops-portal"]);
  });

  test("an id that is not there is named", async () => {
    await expect(choose("--only", "link-down", "--only", "no-such-fault")).rejects.toThrow('"no-such-fault"');
  });

  test("--healthy takes all networks without a fault in turn, and nothing else", async () => {
    const { chosen: all } = await choose();
    const healthy = all.filter(({ where }) => where === "none").map(({ id }) => id);
    const { chosen } = await choose("--healthy", String(2 * healthy.length + 1));
    expect(chosen.map(({ id }) => id)).toEqual([...healthy, ...healthy, healthy[0]]);
    expect(chosen.at(-1)?.run).toBe(3);
  });

  test("--healthy chooses for itself", () => {
    expect(() => parseArguments(["--healthy", "3", "--quick"], own)).toThrow("--healthy");
  });

  test("--repeat runs every fault so many times", async () => {
    const { chosen } = await choose("--only", "link-down", "--repeat", "3");
    expect(chosen.map(({ id, run }) => [id, run])).toEqual([1, 2, 3].map((run) => ["link-down", run]));
  });
});

test("the lab holds at least 75 single faults and 25 pairs, and faults at every place", async () => {
  const { chosen } = await choose();
  const count = (kind: string): number => chosen.filter((fault) => fault.kind === kind).length;
  expect(count("single")).toBeGreaterThanOrEqual(75);
  expect(count("pair")).toBeGreaterThanOrEqual(25);
  expect(new Set(chosen.flatMap(({ places }) => places)).size).toBe(6);
});
