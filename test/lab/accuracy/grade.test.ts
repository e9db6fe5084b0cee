import { describe, expect, test } from "vitest";
import type { Place } from "../fault.ts";
import type { Opinion } from "../rivals/rival.ts";
import { blamesServer, blamesUser, gradeLocus, gradeSide } from "./grade.ts";

const says = (...loci: readonly Place[]): Opinion => ({ answer: "a", words: "w", loci });
const grade = (opinion: Opinion, ...truth: readonly Place[]) => ({
  side: gradeSide(opinion, truth),
  place: gradeLocus(opinion, truth),
  user: blamesUser(opinion, truth),
  site: blamesServer(opinion, truth),
});
const nobody = { user: false, site: false };

describe("an opinion against the truth", () => {
  test.each([
    ["the very place", grade(says("server"), "server"), { side: "right", place: "right", ...nobody }],
    ["the side, not the place", grade(says("device"), "local-network"), { side: "right", place: "wrong", ...nobody }],
    ["several on one side", grade(says("path", "server"), "server"), { side: "right", place: "open", ...nobody }],
    ["several on both", grade(says("local-network", "path"), "path"), { side: "open", place: "open", ...nobody }],
    ["nothing", grade(says(), "path"), { side: "unclear", place: "unclear", ...nobody }],
    [
      "the user for the line",
      grade(says("device"), "path"),
      { side: "wrong", place: "wrong", user: true, site: false },
    ],
    [
      "the site for the line",
      grade(says("server"), "path"),
      { side: "right", place: "wrong", user: false, site: true },
    ],
    ["the site for nothing", grade(says("server"), "none"), { side: "wrong", place: "wrong", user: false, site: true }],
    ["well, though it is not", grade(says("none"), "server"), { side: "wrong", place: "wrong", ...nobody }],
    [
      "interference for a clock",
      grade(says("local-network", "path"), "device"),
      { side: "wrong", place: "wrong", ...nobody },
    ],
    [
      "interference for a dead server",
      grade(says("local-network", "path"), "server"),
      { side: "wrong", place: "wrong", user: true, site: false },
    ],
  ] as const)("%s", (_, given, expected) => {
    expect(given).toEqual(expected);
  });

  test("of two faults at once either is right, and neither is blamed for nothing", () => {
    expect(grade(says("server"), "local-network", "server")).toEqual({ side: "right", place: "right", ...nobody });
  });
});
