import { pageSays } from "../page-says.ts";
import { words } from "../practice/parts.ts";
import type { Sample } from "../practice/sample.ts";
import { defineScenario } from "./define.ts";

/** The portal's own page says that it is being serviced. */
export const scheduledMaintenance = defineScenario({
  id: "scheduled-maintenance",
  layer: "application",
  remedies: ["wait-for-portal"],
  needs: ["page"],
  when: (comparison) => pageSays(comparison, ["maintenance"], { locus: "server", side: "beyond" }),
});

export const scheduledMaintenanceSample: Sample = () => ({ page: words("maintenance") });
