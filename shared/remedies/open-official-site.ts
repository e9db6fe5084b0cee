import type { Remedy } from "../model/remedy.ts";

export const openOfficialSite = {
  id: "open-official-site",
  confirm: ["recheck"],
  commands: {},
} as const satisfies Remedy;
