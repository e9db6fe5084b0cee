import type { Message } from "./message.ts";

/** The session is over, or signing in does not come about. */
export const signIn = [
  {
    id: "sign-in-code-again",
    meaning: "session-ended",
    texts: ["请您获取验证码重新登录"],
  },
  {
    id: "identity-check-expired",
    meaning: "session-ended",
    texts: [
      "身份认证已失效，请重新登录（可信错误）",
      "身份认证已失效，请重新登录",
      "可信错误：身份认证已失效，请重新登录",
    ],
  },
  {
    id: "page-out-of-date",
    meaning: "session-ended",
    texts: ["无效请求，请重新进入开具页面"],
  },
  {
    id: "identity-time-unknown",
    meaning: "session-ended",
    texts: ["身份认证成功时间查询失败：请重新登录后继续办理业务！", "身份认证成功时间查询失败"],
  },
  {
    id: "session-expired",
    meaning: "session-ended",
    texts: [
      "登录已过期，请重新登录",
      "登录已失效，请重新登录",
      "登录信息已失效，请重新登录",
      "登录超时，请重新登录",
      "会话已过期，请重新登录",
      "会话已失效，请重新登录",
      "会话超时，请重新登录",
      "您的登录已过期",
      "登录状态已失效",
    ],
  },
  {
    id: "signed-in-elsewhere",
    meaning: "kicked-out",
    texts: [
      "您的账号已在其他地方登录",
      "您的账号已在别处登录",
      "您的账号在其他设备登录",
      "该账号已在其他地方登录",
      "您的账号在其他地方登录，您已被迫下线",
      "您已被迫下线",
    ],
  },
  {
    id: "sign-in-request-failed",
    meaning: "bureau-fault",
    texts: ["发送请求失败，请重试或稍后重试", "请求报文验签失败（可信错误）", "请求报文验签失败"],
  },
  {
    id: "phone-not-known",
    meaning: "role-missing",
    texts: ["统一登录-手机号码不存在，您可以尝试使用证件号码登录", "手机号码不存在，您可以尝试使用证件号码登录"],
  },
  {
    id: "app-signed-in-as-other",
    meaning: "role-missing",
    texts: ["税务app登陆信息与当前纳税人不符", "税务app登录信息与当前纳税人不符"],
  },
] as const satisfies readonly Message[];
