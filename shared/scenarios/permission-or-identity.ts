import { pageSays } from "../page-says.ts";
import { words } from "../practice/parts.ts";
import type { Sample } from "../practice/sample.ts";
import { defineScenario } from "./define.ts";

/** The portal answers and says that this person lacks a role, a check of identity, or quota. */
export const permissionOrIdentity = defineScenario({
  id: "permission-or-identity",
  layer: "application",
  remedies: ["ask-for-role"],
  needs: ["page"],
  when: (comparison) =>
    pageSays(comparison, ["role-missing", "face-check", "quota"], { locus: "application", side: "beyond" }),
});

export const permissionOrIdentitySample: Sample = () => ({ page: words("role-missing") });
