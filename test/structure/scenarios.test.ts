import { existsSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compare } from "../../shared/comparison.ts";
import { diagnose } from "../../shared/diagnose.ts";
import { remedies } from "../../shared/remedies/index.ts";
import { samples, scenarios } from "../../shared/scenarios/index.ts";
import { evidence, parts } from "../shared/evidence.ts";
import { published } from "./published.ts";

const folder = (path: string) => new URL(`../../${path}/`, import.meta.url);
const namesIn = (path: string, except: readonly string[]) =>
  readdirSync(folder(path))
    .map((file) => file.replace(/\.ts$/, ""))
    .filter((name) => !except.includes(name))
    .toSorted();

describe("scenarios", () => {
  it("are one file each, named as their id, all in the index", () => {
    expect(scenarios.map(({ id }) => id).toSorted()).toEqual(namesIn("shared/scenarios", ["index", "define"]));
  });
  it("all have cases", () => {
    const without = scenarios.filter(
      ({ id }) => !existsSync(new URL(`${id}.test.ts`, folder("test/shared/scenarios"))),
    );
    expect(without).toEqual([]);
  });
  it.each(scenarios)("have an example of which the judge names them: $id", ({ id, judge }) => {
    const example = evidence(samples[id](parts));
    const { scenario, alternatives } = diagnose(example);
    // What one user's evidence never shows by itself is listed as what else it may be.
    if (judge(compare(example)) === "abstains") expect(alternatives).toContain(id);
    else expect(scenario).toBe(id);
  });
  it("keep the ids that were published, and publish the new ones", () => {
    expect(scenarios.map(({ id }) => id).toSorted()).toEqual(published.scenarios.toSorted());
  });
  it("all have something to do about them, but for the one that is no fault", () => {
    expect(scenarios.filter(({ remedies: ids }) => ids.length === 0).map(({ id }) => id)).toEqual(["healthy"]);
  });
  it("end with the one that always judges", () => {
    expect(scenarios.at(-1)).toMatchObject({ id: "undetermined", needs: [] });
  });
});

describe("remedies", () => {
  it("are one file each, named as their id, all in the index", () => {
    expect(Object.keys(remedies).toSorted()).toEqual(namesIn("shared/remedies", ["index"]));
    for (const [id, remedy] of Object.entries(remedies)) expect(remedy.id).toBe(id);
  });
  it("are each used by a scenario", () => {
    const used = new Set<string>(scenarios.flatMap(({ remedies: ids }) => ids));
    expect(Object.keys(remedies).filter((id) => !used.has(id))).toEqual([]);
  });
});
