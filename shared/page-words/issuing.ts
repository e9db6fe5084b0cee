import type { Message } from "./message.ts";

/** What the issuing pages answer to 开具. */
export const issuing = [
  {
    id: "may-have-issued",
    meaning: "result-unknown",
    texts: [
      "有可能开具出来发票",
      "10400 有可能开具出来发票",
      "code 10400 有可能开具出来发票",
      "可能已开具成功，请勿重复开具",
    ],
  },
  {
    id: "already-issued",
    meaning: "result-unknown",
    texts: ["系统检测到您已成功开具发票，请登录税局查询确认", "系统检测到您已成功开具发票"],
  },
  {
    id: "still-issuing",
    meaning: "result-unknown",
    texts: [
      "发票正在开具中，请稍后",
      "当前流水号正在开具中，请变更发票请求流水号",
      "当前流水号正在开具中",
      "当前流水号开具异常，请您先修复后再开具",
    ],
  },
  {
    id: "bureau-gave-no-data",
    meaning: "bureau-fault",
    texts: [
      "局端未返回数据，请您重试或稍后再试",
      "局端未返回数据",
      "读取局端响应错误",
      "访问数据支撑平台返回报文为空或格式有误",
      "解析返回数据异常",
      "格式化输出错误",
      "Timeout: timeout",
      "504 Gateway Time-out",
      "504 Gateway Timeout",
      "504 Gateway Time-out nginx",
      "504 Gateway Time-out openresty",
    ],
  },
  {
    id: "bureau-request-failed",
    meaning: "bureau-fault",
    texts: [
      "发送请求出现异常",
      "发送请求异常",
      "当前请求异常，请您稍后再试",
      "局端内部异常，请稍后再试",
      "局端内部异常",
      "局端请求错误",
      "0002 当前请求失败",
      "当前请求失败",
    ],
  },
  {
    id: "bureau-internal-error",
    meaning: "bureau-fault",
    texts: ["内部错误。请稍后再试"],
  },
  {
    id: "quota-used-up",
    meaning: "quota",
    texts: ["发票额度已不够使用", "发票额度不足", "可用发票额度不足"],
  },
  {
    id: "credit-suspended",
    meaning: "quota",
    texts: ["暂停授信", "您已被暂停授信"],
  },
  {
    id: "taxpayer-number-not-received",
    meaning: "interface-changed",
    texts: ["未获取纳税人识别号"],
  },
  {
    id: "field-check-failed",
    meaning: "interface-changed",
    texts: ["字段校验失败", "字段校验失败：…"],
  },
  {
    id: "red-letter-not-found",
    meaning: "verification-delayed",
    texts: [
      "红冲失败，用票试点锁定/解锁蓝字发票返回：查无此票",
      "用票试点锁定/解锁蓝字发票返回：查无此票",
      "系统正在同步中，稍后再试",
      "系统正在同步中，请稍后再试",
    ],
  },
] as const satisfies readonly Message[];
