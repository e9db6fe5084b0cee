import type { WatchingTexts } from "../watching-shape.ts";

export const watching: WatchingTexts = {
  moment: { tomorrow: (time) => `明天 ${time}`, onDay: (day, time) => `${day} ${time}` },
  guard: {
    title: "上一张可能已经开出。先查再开，最长半天后才查得到。",
    steps: [
      "先不要再点“开具”。",
      "到“已开发票”里按金额和时间找上一张。税局网站上在“税务数字账户”的“发票查询统计”里，叫“全量发票查询”。",
      "查到了，就不要再开。查不到，半小时后再查一次。",
    ],
    times: {
      submitted: (time) => `上一张是 ${time} 提交的。`,
      again: (time) => `${time} 再查一次。`,
      latest: (time) => `最晚到 ${time} 才查得到。`,
    },
    over: "半天已经过去。最后再查一次，还是没有，就可以重开。",
    lookUp: "去查已开发票",
    release: "已经查清楚，收起提醒",
  },
  comeBack: {
    offer: "恢复了告诉我",
    how: "过一阵替您看一次，越隔越久，只看能不能打开。恢复了发一条通知。有外部探测点时先请它看：只发送网站名和端口，对方会看到您的 IP 地址。",
    waiting: (site) => `正在替您留意${site}，恢复了就告诉您。`,
    next: (time) => `下次看的时间：${time} 左右。`,
    suggestion: (time) => `建议 ${time} 以后再试，大家错开，网站恢复得也快。`,
    silent: "没有允许发通知，恢复时只在工具栏图标和网页里提示。",
    stop: "不用等了",
  },
};
