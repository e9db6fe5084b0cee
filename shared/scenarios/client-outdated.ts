import { pageSays } from "../page-says.ts";
import { words } from "../practice/parts.ts";
import type { Sample } from "../practice/sample.ts";
import { defineScenario } from "./define.ts";

/** The desktop program or app is older than the tax bureau accepts. */
export const clientOutdated = defineScenario({
  id: "client-outdated",
  layer: "device",
  remedies: ["update-client"],
  needs: ["page"],
  when: (comparison) => pageSays(comparison, ["client-outdated"], { locus: "device", side: "user" }),
});

export const clientOutdatedSample: Sample = () => ({ page: words("client-outdated") });
