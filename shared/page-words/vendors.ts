import type { Message } from "./message.ts";

/** Invoicing software and direct interfaces of vendors. */
export const vendors = [
  {
    id: "vendor-sign-in-timeout",
    meaning: "vendor-trouble",
    texts: ["登录电子税局提示网络超时，请检查网络", "网络超时，请检查网络"],
  },
  {
    id: "vendor-account-wrong",
    meaning: "vendor-trouble",
    texts: ["与发票云建立连接失败！", "基础授权信息有误", "非法的客户ID"],
  },
  {
    id: "egress-not-filed",
    meaning: "vendor-trouble",
    texts: ["4067 当前请求来源IP与企业备案出口IP不一致", "当前请求来源IP与企业备案出口IP不一致"],
  },
  {
    id: "download-still-processing",
    meaning: "bureau-fault",
    texts: ["下载返回0499", "返回0499"],
  },
  {
    id: "disk-operation-failed",
    meaning: "component-missing",
    texts: ["税盘操作异常"],
  },
] as const satisfies readonly Message[];
