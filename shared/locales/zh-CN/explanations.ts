import type { Explanations } from "../shape.ts";

/** 「约 2 小时」 */
function span(minutes: number): string {
  const size = Math.abs(minutes);
  if (size < 90) return `约 ${Math.round(size)} 分钟`;
  if (size < 36 * 60) return `约 ${Math.round(size / 60)} 小时`;
  if (size < 500 * 24 * 60) return `约 ${Math.round(size / 60 / 24)} 天`;
  return `约 ${Math.round(size / 60 / 24 / 365)} 年`;
}

const heedTheWarning = "恢复之前，不要点“继续前往”，也不要输入密码。";

export const explanations: Explanations = {
  "no-network": () => "现在什么网站都打不开。网线、Wi-Fi、路由器或上网线路有一处断了。",
  "captive-portal": () => "这个 Wi-Fi 或网络要先在登录页认证。认证之前，它会用自己的页面代替所有网站。",
  "proxy-or-vpn-misroute": ({ site }) => `浏览器把请求交给了代理或 VPN，它没有接通${site}。`,
  "clock-skew": ({ clockSlowByMinutes: off }) =>
    `${off === null ? "" : `这台电脑的时间${off > 0 ? "慢" : "快"}了${span(off)}。`}时间不对，浏览器会以为网站的安全证书过期或还没生效，所以不让打开。`,
  "https-interception": () => "这台电脑收到的安全证书不像是网站自己的，多半是中间的软件或设备换上的。",
  "dns-hijack": () => "您的网络给出的地址可能不是这个网站的，所以连到了别的机器上。",
  "dns-failure": () => "打开网站先要查它的地址，这一步没有成功。",
  "firewall-blocks-port": ({ port }) =>
    `开票网站用的是 ${port} 端口。从您的网络连别的网站的 ${port} 端口也不通，普通网页（443 端口）是通的。多半是单位的防火墙没有放行。`,
  "server-certificate-expired": ({ site }) =>
    `${site}的安全证书到期没有更换，按正确的时间看也已经过期。${heedTheWarning}`,
  "server-certificate-wrong-name": ({ site }) => `${site}给出的安全证书不是发给这个网址的。${heedTheWarning}`,
  "server-chain-incomplete": ({ site }) => `${site}少给了一段证明，有的浏览器因此不能确认它的身份。${heedTheWarning}`,
  "root-certificate-not-trusted": ({ site }) =>
    `${site}的安全证书由浏览器不认识的机构签发，从外面看也一样。${heedTheWarning}`,
  "certificate-revoked": ({ site }) => `发证机构收回了${site}的安全证书，要等网站换上新的。`,
  "tls-version-mismatch": ({ site }) =>
    `浏览器和${site}没有共同的加密方式。可能是网站那边改坏了，也可能是中间的设备或浏览器太旧。`,
  "client-certificate-problem": ({ site }) => `${site}要看您的数字证书（UKey 或税务数字证书），没有收到能用的。`,
  "session-expired": () => "网站有回应，网络是通的。太久没有操作，或者账号在别处登录，都会让登录过期。",
  "ip-rate-limited-or-banned": () =>
    "网站有回应，但不接受从您这里来的访问。常见原因是短时间内访问太多，或者单位里有自动开票、批量下载的软件。",
  "server-outage": ({ site }) => `您的网络是通的，别的网站能打开，只有${site}没有正常回应。`,
  "isp-fault": ({ site }) =>
    `外面能连上${site}，从您这里连不上，别的网站都正常。可能是中间的线路不通，也可能是单位网络单独拦了这个网站。`,
  "blocked-by-extension": () => "请求还没离开这台电脑就被拦下了，和网络没有关系。",
  "hosts-file-override": () => "这台电脑上有一条设置，把这个网址固定指向了本机。",
  "large-packets-lost": () => "普通网页有回应，所有加密网页都没有。多半是路由器或专线的设置不对。",
  "ipv6-broken-path": () => "新式地址发得出去、收不回来，浏览器却先走这条路。",
  "weak-network": () => "连别的网站也慢或者时通时断。可能是 Wi-Fi 弱、有人下载，或者线路不稳。",
  "overseas-or-cloud-ip-blocked": ({ site }) =>
    `您的网络出口不在国内，${site}可能不接受这样的访问。用 VPN 的，先退出。`,
  "account-kicked-out": () => "网络是通的。一个账号同一时间只能在一处登录。",
  "permission-or-identity": () => "网站打得开，是账号的权限、实名认证或发票额度的事，改网络没有用。",
  "scheduled-maintenance": ({ site }) => `${site}自己的页面说正在维护，恢复前不用改电脑。`,
  "peak-congestion": ({ site }) => `您的网络是通的，是${site}那边人多，过一会儿再办。`,
  "load-balancer-misroute": ({ site }) => `连${site}有时成有时不成，别的网站每次都正常。`,
  "issue-result-unknown": () => "提交以后没有等到明确的结果。先查“已开发票”，不要直接再开。",
  "third-party-timeout": () => "税局网站打得开，是发短信、刷脸一类的服务慢。",
  "tax-interface-change": () => "网络是通的。报错说的是票面内容，要软件厂家改。",
  "answer-damaged": ({ site }) => `已经连上${site}，但回应不完整。`,
  "local-network-permission-denied": () => "网页要用证书或打印程序，浏览器没有放行。",
  "local-component-missing": () => "网站是通的。网页要用的证书驱动或服务程序没有回应。",
  "print-component-missing": () => "网页找不到打印程序。可以先下载 PDF 再打印。",
  "browser-incompatible": () => "网络是通的，是网站不支持这个浏览器。",
  "browser-cache-stale": () => "不带旧内容去访问是正常的，带着就不行。",
  "client-outdated": () => "网络没有问题，软件要更新到新版本。",
  "wrong-endpoint-config": () => "网络没有问题，要核对软件里的服务器地址和端口。",
  "physical-link-cut": () => "要用别家线路的人也打不开才能断定。",
  "cascading-overload": () => "要很多人先后遇到才能断定。",
  "db-deadlock": () => "要很多人都提交不了才能断定。",
  "connection-pool-exhausted": () => "高峰过去自己会好，单看一台电脑断定不了。",
  "wrong-or-fake-portal": () => "税务局的网址都以 chinatax.gov.cn 结尾。不要在这里输入账号和密码。",
  "portal-address-changed": () => "您打开的是以前的网址。请用新网址，并更新收藏夹。",
  healthy: () => "这台电脑、网络、线路、安全证书和网站都查过了，没有发现问题。如果刚才打不开，可能已经恢复。",
  undetermined: () => "现在测到的情况，不止一种原因能解释。",
};
