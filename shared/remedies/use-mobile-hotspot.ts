import type { Remedy } from "../model/remedy.ts";

export const useMobileHotspot = {
  id: "use-mobile-hotspot",
  confirm: ["recheck"],
  commands: {},
} as const satisfies Remedy;
