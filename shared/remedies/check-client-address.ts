import type { Remedy } from "../model/remedy.ts";

export const checkClientAddress = {
  id: "check-client-address",
  confirm: ["page"],
  commands: {},
} as const satisfies Remedy;
