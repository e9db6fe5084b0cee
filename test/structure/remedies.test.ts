import { describe, expect, test } from "vitest";
import { ui } from "../../shared/locales/index.ts";
import { languages } from "../../shared/locales/languages.ts";
import { confirmKeys, drawingIds, type Remedy } from "../../shared/model/remedy.ts";
import { remedies } from "../../shared/remedies/index.ts";

const all: readonly Remedy[] = Object.values(remedies);

describe("every remedy", () => {
  test("looks at what it changes first and at what decides for the user last, each once", () => {
    const deciding = new Set(all.map(({ confirm }) => confirm.at(-1)));
    expect(deciding).toEqual(new Set(["recheck", "page", "tab", "observation", "loopback", "quality"]));
    for (const { id, confirm } of all) expect(new Set(confirm).size, id).toBe(confirm.length);
  });

  test("ends with a look or with waiting for somebody who can be called", () => {
    for (const { id, steps, contact } of all) {
      expect(steps.at(-1)?.after, id).not.toBe("next");
      if (steps.some(({ after }) => after === "wait")) expect(contact, id).not.toBeNull();
    }
  });

  test("waits at its last step alone: whoever waits does nothing else", () => {
    for (const { id, steps } of all)
      expect(
        steps.slice(0, -1).filter(({ after }) => after === "wait"),
        id,
      ).toEqual([]);
  });

  test("waits only for what can be measured without the user", () => {
    const waits = all.filter(({ steps }) => steps.at(-1)?.after === "wait");
    expect(waits.length).toBeGreaterThan(5);
    for (const { id, confirm } of waits) expect(["recheck", "loopback", "tab"], id).toContain(confirm.at(-1));
  });
});

test("no drawing is there for nothing", () => {
  const used = new Set(all.flatMap(({ steps }) => steps.map(({ draws }) => draws)));
  expect(drawingIds.filter((id) => !used.has(id))).toEqual([]);
});

test("what a guide saw is told in every language, well and bad apart", () => {
  for (const language of languages)
    for (const key of confirmKeys) {
      const { well, bad } = ui[language].guide.seen[key];
      expect(well("SITE"), key).not.toBe(bad("SITE"));
    }
});
