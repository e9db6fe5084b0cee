import type { Remedy } from "../model/remedy.ts";

export const useMobileHotspot = {
  id: "use-mobile-hotspot",
  confirm: ["recheck"],
  steps: [{ draws: "hotspot", after: "next" }, { draws: "network-icon", after: "check" }, { after: "check" }],
  contact: null,
  commands: {},
} as const satisfies Remedy;
