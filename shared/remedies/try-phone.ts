import type { Remedy } from "../model/remedy.ts";

export const tryPhone = {
  id: "try-phone",
  confirm: ["recheck"],
  commands: {},
} as const satisfies Remedy;
