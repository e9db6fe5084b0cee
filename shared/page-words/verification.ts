import type { Message } from "./message.ts";

/** What the verification platform says beside a result. */
export const verification = [
  {
    id: "regional-verification-unstable",
    meaning: "verification-delayed",
    texts: ["地方税局网络不稳定，请稍后再试", "地方税局网络不稳定"],
  },
  {
    id: "regional-verification-stopped",
    meaning: "verification-delayed",
    texts: ["地区税局查验服务暂停", "…税局查验服务暂停"],
  },
] as const satisfies readonly Message[];
