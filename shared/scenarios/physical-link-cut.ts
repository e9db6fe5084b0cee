import { silent } from "../practice/parts.ts";
import type { Sample } from "../practice/sample.ts";
import { defineAlternative } from "./define.ts";

/** A cable or fibre is cut; only users of other carriers could tell it from any other fault of the line. */
export const physicalLinkCut = defineAlternative({
  id: "physical-link-cut",
  layer: "network",
  remedies: ["report-line-fault"],
});

export const physicalLinkCutSample: Sample = () => ({ recheck: silent });
