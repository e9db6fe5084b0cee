import type { ComeBackWatch } from "../shared/come-back.ts";
import type { Item } from "./storage.ts";

/** Sites whose return somebody waits for, by target text. Local storage, so that it survives restarts and updates. */
export const watchesItem: Item<Readonly<Record<string, ComeBackWatch>>> = {
  area: "local",
  key: "comeBack",
  initial: {},
};

/** The one thing that is asked for when somebody wants to be told. */
export const notificationPermission = { permissions: ["notifications" as const] };
