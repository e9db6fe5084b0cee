import type { Phrases } from "../shape.ts";

export const phrases: Phrases = {
  product: "开票医生",
  tagline: "开票网站打不开时，告诉您问题在哪边、怎么办",
  taxSite: "税局网站",
  sentence: {
    beyondCertain: (site) => `${site}现在连不上，从外面也连不上。不是您这边的问题。`,
    beyond: (site) => `不是您的电脑和网络的问题。问题在线路或${site}。`,
    application: (title) => `不是您的电脑和网络的问题。${title}。`,
    said: (title) => `这不是网络问题：${title}。`,
    user: (title) => `问题在您这边：${title}。`,
    userPossible: (title) => `问题可能在您这边：${title}。`,
    unclear: "还不能断定是哪边的问题。",
    settle: {
      phone: "用手机流量试一下就知道。",
      "other-network": "换一个网络试一下就知道。",
      "public-dns": "请网管换一个查网址的服务器，试一下就知道。",
      clock: "对一下电脑时间就知道。",
      probe: "请外部探测点核实一下就知道。",
      wait: "过几分钟再查一次就知道。",
      "private-window": "用无痕窗口试一下就知道。",
      reload: "刷新一下那个网页就知道。",
    },
    none: (site) => `${site}现在能打开，没有发现问题。`,
  },
  banner: {
    details: "看原因和办法",
    snooze: "30 分钟内不再提示",
    dismiss: "关闭提示",
    guard: "先查再开：这张票可能已经开出，请先到“已开发票”里查一下。",
  },
  toolbar: {
    idle: "开票医生",
    waiting: (site) => `${site}还没有回应，再等一会儿`,
    checking: (site) => `正在检查${site}`,
    resolved: (site) => `${site}恢复了`,
  },
};
