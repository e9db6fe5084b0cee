import { pageSays } from "../page-says.ts";
import { words } from "../practice/parts.ts";
import type { Sample } from "../practice/sample.ts";
import { defineScenario } from "./define.ts";

/** The desktop program was told a server address or port that is wrong. */
export const wrongEndpointConfig = defineScenario({
  id: "wrong-endpoint-config",
  layer: "device",
  remedies: ["check-client-address"],
  needs: ["page"],
  when: (comparison) => pageSays(comparison, ["endpoint-wrong"], { locus: "device", side: "user" }),
});

export const wrongEndpointConfigSample: Sample = () => ({ page: words("endpoint-wrong") });
