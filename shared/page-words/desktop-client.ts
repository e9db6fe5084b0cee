import type { Message } from "./message.ts";

/** Desktop programs for tax disks and keys: no page says this, people paste it. */
export const desktopClient = [
  {
    id: "client-stopped-by-certificate",
    meaning: "certificate-refused",
    texts: [
      "因数字证书异常，已停止网络连接。请修改安全接入服务器地址或重启开票软件！",
      "因数字证书异常，已停止网络连接",
    ],
  },
  {
    id: "client-address-empty",
    meaning: "endpoint-wrong",
    texts: ["读取服务地址失败", "读取服务器地址配置信息失败", "代理服务器端口不能为空"],
  },
  {
    id: "client-upload-unreachable",
    meaning: "endpoint-wrong",
    texts: ["税务ukey票源下载连接服务器失败", "发票上传与局端连接异常", "离线发票上传失败"],
  },
  {
    id: "client-got-empty-answer",
    meaning: "bureau-fault",
    texts: [
      "[9999]远程服务返回的报文中没有发现数据节点",
      "远程服务返回的报文中没有发现数据节点",
      "服务器端异常，返回信息为空",
      "局端返回数据为空",
    ],
  },
  {
    id: "client-signing-server-failed",
    meaning: "bureau-fault",
    texts: ["签名验签服务器响应请求错误，可能为税局服务器原因，请插盘尝试", "签名验签服务器响应请求错误"],
  },
  {
    id: "client-update-failed",
    meaning: "client-outdated",
    texts: ["更新失败，请选择手动更新或去税局下载更新包导入更新"],
  },
  {
    id: "client-message-format",
    meaning: "client-outdated",
    texts: ["税控报文错误", "版本不匹配"],
  },
  {
    id: "client-not-reported",
    meaning: "filing-due",
    texts: ["未完成抄税，不允许开票"],
  },
  {
    id: "client-past-deadline",
    meaning: "filing-due",
    texts: ["超过开票截止日期，无法开票"],
  },
] as const satisfies readonly Message[];
