import type { Remedy } from "../model/remedy.ts";

export const updateClient = {
  id: "update-client",
  confirm: ["page"],
  commands: {},
} as const satisfies Remedy;
