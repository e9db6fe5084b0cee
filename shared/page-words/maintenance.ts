import type { Message } from "./message.ts";

/** The site is being serviced now. Notices of what is to come read alike and are none of these. */
export const maintenance = [
  {
    id: "being-serviced",
    meaning: "maintenance",
    texts: [
      "系统维护中",
      "系统维护中，请稍后再试",
      "系统维护中，请稍后访问",
      "系统正在维护",
      "系统正在维护中",
      "系统正在维护，请稍后再试",
      "系统升级中",
      "系统升级中，请稍后再试",
      "系统正在升级",
      "系统正在升级，请稍后再试",
      "系统升级维护中",
      "系统升级维护中，请稍后再试",
      "系统正在升级维护",
    ],
  },
  {
    id: "serviced-until",
    meaning: "maintenance",
    texts: ["升级维护…期间", "系统维护…期间", "停机维护…期间", "停机升级…期间", "系统升级…期间"],
    only: "short-page",
  },
] as const satisfies readonly Message[];
