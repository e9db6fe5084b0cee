import type { Message } from "./message.ts";

/** Programs on this computer that the page cannot find, and the browser itself. */
export const components = [
  {
    id: "certificate-service-not-installed",
    meaning: "component-missing",
    texts: [
      "系统检测到您本地电脑尚未安装“数字证书服务”",
      "系统检测到您本地电脑尚未安装“数字证书服务”，…",
      "尚未安装设备驱动",
      "未检测到证书",
    ],
  },
  {
    id: "print-service-not-found",
    meaning: "print-component-missing",
    texts: ["本机未检测到打印服务", "本机未检测到打印服务，…"],
  },
  {
    id: "activex-not-created",
    meaning: "component-missing",
    texts: ["Automation 服务器不能创建对象"],
  },
  {
    id: "browser-not-supported",
    meaning: "browser-too-old",
    texts: [
      "您的浏览器版本过低",
      "您的浏览器版本过低，请…",
      "当前浏览器版本过低，请…",
      "您当前使用的浏览器版本过低，请…",
    ],
  },
] as const satisfies readonly Message[];
