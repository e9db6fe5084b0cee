import { pageSays } from "../page-says.ts";
import { words } from "../practice/parts.ts";
import type { Sample } from "../practice/sample.ts";
import { defineScenario } from "./define.ts";

/** The tax bureau checks fields by new rules that the invoicing software does not follow yet. */
export const taxInterfaceChange = defineScenario({
  id: "tax-interface-change",
  layer: "application",
  remedies: ["issue-by-hand"],
  needs: ["page"],
  when: (comparison) => pageSays(comparison, ["interface-changed"], { locus: "application", side: "beyond" }),
});

export const taxInterfaceChangeSample: Sample = () => ({ page: words("interface-changed") });
