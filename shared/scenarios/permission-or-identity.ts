import { pageSays } from "../page-says.ts";
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
