import type { Failure } from "../model/failure.ts";

interface BrowserText {
  readonly failure: Failure;
  readonly texts: readonly string[];
}

/** What error pages of Chrome, Edge, Firefox and old engines say, Chinese and English, under the failure it stands for. */
export const browserTexts: readonly BrowserText[] = [
  {
    failure: "client.offline",
    texts: [
      "未连接到互联网",
      "您未连接到互联网",
      "DNS_PROBE_FINISHED_NO_INTERNET",
      "No internet",
      "You're not connected to the internet",
      "There is no Internet connection",
    ],
  },
  {
    failure: "dns.name_not_resolved",
    texts: [
      "找不到…的服务器 IP 地址",
      "找不到服务器",
      "DNS_PROBE_FINISHED_NXDOMAIN",
      "server IP address could not be found",
      "We're having trouble finding that site",
      "Hmm. We're having trouble finding that site",
    ],
  },
  { failure: "dns.failed", texts: ["DNS_PROBE_FINISHED_BAD_CONFIG", "DNS_PROBE_POSSIBLE", "DNS_PROBE_STARTED"] },
  { failure: "tcp.timed_out", texts: ["的响应时间过长", "响应时间太长", "连接超时", "took too long to respond"] },
  { failure: "tcp.refused", texts: ["拒绝了我们的连接请求", "拒绝连接", "refused to connect"] },
  { failure: "tcp.reset", texts: ["连接已重置", "连接被重置", "The connection was reset"] },
  { failure: "tcp.closed", texts: ["意外终止了连接", "unexpectedly closed the connection"] },
  { failure: "http.response.invalid.empty", texts: ["未发送任何数据", "didn't send any data"] },
  {
    failure: "client.network_changed",
    texts: ["检测到网络变化", "您的连接已中断", "A network change was detected", "Your connection was interrupted"],
  },
  {
    failure: "proxy.connection_failed",
    texts: [
      "代理服务器出现问题",
      "There is something wrong with the proxy server",
      "The proxy server is refusing connections",
    ],
  },
  {
    failure: "tls.cert.date_invalid",
    texts: [
      "您的时钟慢了",
      "您的时钟快了",
      "您的时钟偏慢",
      "您的时钟偏快",
      "Your clock is behind",
      "Your clock is ahead",
    ],
  },
  {
    failure: "tls.cert.invalid",
    texts: [
      "您的连接不是私密连接",
      "你的连接不是专用连接",
      "警告：面临潜在的安全风险",
      "Your connection is not private",
      "Your connection isn't private",
      "Warning: Potential Security Risk Ahead",
    ],
  },
  {
    failure: "tls.failed",
    texts: [
      "此网站无法提供安全连接",
      "发送的响应无效",
      "can't provide a secure connection",
      "sent an invalid response",
    ],
  },
  {
    failure: "client.blocked_by_local_network_access",
    texts: ["Permission was denied for this request to access the loopback address space"],
  },
  { failure: "unknown", texts: ["该页面无法显示", "无法显示此页", "无法显示此网页", "This page can't be displayed"] },
];
