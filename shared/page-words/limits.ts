import type { Message } from "./message.ts";

/** Too much at a time: of this network, or of everybody. */
export const limits = [
  {
    id: "visits-look-abnormal",
    meaning: "rate-limited",
    texts: ["云安全平台检测到您当前的访问行为存在异常，请稍后重试", "云安全平台检测到您当前的访问行为存在异常"],
  },
  {
    id: "too-many-requests",
    meaning: "rate-limited",
    texts: ["操作过于频繁，请稍后再试", "访问过于频繁，请稍后再试", "请求过于频繁，请稍后再试"],
  },
  {
    id: "query-by-month",
    meaning: "query-limited",
    texts: [
      "由于当前系统查询量过大，…开票日期起止时间不得跨月",
      "由于当前系统查询量过大，…开票日期起止时间不得跨月，…",
      "开票日期起止时间不得跨月",
      "查询结果仅按月显示",
    ],
  },
  {
    id: "queue-too-long",
    meaning: "queue",
    texts: ["请求队列过长", "请求队列过长，请稍后再试"],
  },
  {
    id: "site-busy",
    meaning: "queue",
    texts: [
      "系统繁忙，请稍后再试",
      "系统繁忙，请稍后重试",
      "系统繁忙，请您稍后再试",
      "当前访问人数过多，请稍后再试",
      "当前排队人数较多，请耐心等待",
      "当前排队人数#人，请耐心等待",
    ],
  },
] as const satisfies readonly Message[];
