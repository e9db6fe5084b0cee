import { pageSays } from "../page-says.ts";
import { words } from "../practice/parts.ts";
import type { Sample } from "../practice/sample.ts";
import { defineScenario } from "./define.ts";

/** The portal says that this browser, or the mode it runs in, is too old for it. */
export const browserIncompatible = defineScenario({
  id: "browser-incompatible",
  layer: "device",
  remedies: ["use-current-browser"],
  needs: ["page"],
  when: (comparison) => pageSays(comparison, ["browser-too-old"], { locus: "device", side: "user" }),
});

export const browserIncompatibleSample: Sample = () => ({ page: words("browser-too-old") });
