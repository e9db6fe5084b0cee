import { browserOnly } from "./browser-only.ts";
import { ooniClassic } from "./ooni-classic.ts";
import { outsideOnly } from "./outside-only.ts";
import type { Rival } from "./rival.ts";

/** Who else could have been asked, in the order of the page. */
export const rivals: readonly Rival[] = [outsideOnly, browserOnly, ooniClassic];
