import { advanceGuide, type Guide } from "../guide/guide.ts";
import type { Marks } from "../guide/marks.ts";

/**
 * A guide after a check of which somebody says how it came out. Mended: all that was bad is well, but a message that is gone,
 * which proves nothing in earnest either. Not mended: all is as it was. `at`: local clock, ms.
 */
export function assume(guide: Guide, isMended: boolean, at: number): Guide {
  const checking = guide.phase === "waiting" ? advanceGuide(guide, { type: "look", at }) : guide;
  return advanceGuide(checking, { type: "checked", at, seen: isMended ? mended(guide.was) : guide.was });
}

function mended(was: Marks): Marks {
  return Object.fromEntries(
    Object.entries(was).map(([key, mark]) => [key, mark !== "bad" ? mark : key === "page" ? "unknown" : "well"]),
  );
}
