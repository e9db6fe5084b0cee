import type { Remedy } from "../model/remedy.ts";

export const openOfficialSite = {
  id: "open-official-site",
  confirm: ["page"],
  steps: [{ after: "next" }, { after: "next" }, { after: "next" }, { after: "check" }],
  contact: "tax-hotline",
  commands: {},
} as const satisfies Remedy;
