import type { Message } from "./message.ts";

/** Not messages but how people put it; a page that has these words is a help page. */
export const complaints = [
  {
    id: "code-does-not-come",
    meaning: "code-not-arriving",
    texts: ["收不到短信验证码", "收不到验证码", "短信验证码收不到", "没有收到验证码"],
  },
  {
    id: "thrown-out-often",
    meaning: "kicked-out",
    texts: ["频繁掉线", "老是掉线", "经常掉线"],
  },
  {
    id: "no-invoicing-menu",
    meaning: "role-missing",
    texts: ["登录后无【开票业务】", "没有开票业务", "看不到【税务数字账户】", "看不到税务数字账户"],
  },
  {
    id: "blank-account-page",
    meaning: "browser-too-old",
    texts: ["税务数字账户打开后空白", "打开后空白", "页面空白"],
  },
  {
    id: "invoice-not-found-today",
    meaning: "verification-delayed",
    texts: ["查无此票", "发票查不到", "查不到发票"],
  },
] as const satisfies readonly Message[];
