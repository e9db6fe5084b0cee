import { domainOf } from "../../domain.ts";
import type { Remedies } from "../../shape.ts";

/** 浏览器里的。 */
export const browser = {
  "allow-blocked-request": {
    title: "让浏览器放行这个网站",
    clerk: () => [
      "点浏览器右上角的拼图图标，暂停广告拦截一类的扩展。",
      "地址栏右边有“已拦截弹出式窗口”的，点开选“始终允许”。",
      "回到开票网页，按 F5 刷新。",
      "还不行，请电脑管理员放行这个网站。",
    ],
    it: ({ host }) => [
      `打开 chrome://policy，看 URLBlocklist 是否包含 ${host}。`,
      `ExtensionSettings 的 runtime_blocked_hosts 可以让扩展不作用于 ${domainOf(host)}，PopupsAllowedForUrls 放行弹窗。`,
    ],
  },
  "allow-local-network": {
    title: "允许网站使用电脑里的程序",
    clerk: () => [
      "点地址栏左边的图标，打开这个网站的权限。",
      "把“设备上的应用”改成“允许”，旧版浏览器里叫“本地网络”。",
      "回到开票网页，按 F5 刷新。",
      "找不到这一项，请电脑管理员打开它。",
    ],
    it: ({ host }) => [
      "Chrome、Edge 从 142 起，网页访问本机程序要用户允许；WebSocket 从 147 起也要。",
      `统一放行用策略：LocalNetworkAccessAllowedForUrls，146 起用 LoopbackNetworkAllowedForUrls，值填 https://[*.]${domainOf(host)}。`,
      '自建系统把开票页嵌在 iframe 里的，要写上 allow="loopback-network"。',
    ],
  },
  "open-private-window": {
    title: "用无痕窗口打开",
    clerk: () => [
      "按 Ctrl+Shift+N 打开无痕窗口（Edge 里叫 InPrivate）。",
      "在这个窗口里打开开票网站，重新登录。",
      "能打开，就按 Ctrl+Shift+Delete，只勾“缓存的图片和文件”，清除。",
      "关掉浏览器再打开，重试。",
    ],
    it: ({ host }) => [
      `只清这一个网站：打开 chrome://settings/content/all，找到 ${host}，删除数据。`,
      "无痕窗口里也一样，就不是旧内容的问题，换一个浏览器再比。",
    ],
  },
  "use-current-browser": {
    title: "换用新版浏览器",
    clerk: () => [
      "用 360 或 QQ 浏览器的，点地址栏右边的“e”或闪电图标，选“极速模式”。",
      "还不行，换新版 Edge 或 Chrome 打开。",
      "电脑装不上新版浏览器，请找电脑管理员。",
    ],
    it: () => [
      "税局公布的最低版本：Chrome 84、Edge 84、Firefox 83、Safari 14.1。",
      "Edge 的 IE 模式站点列表里不要放开票网站，除非它要用 ActiveX 控件。",
      "Windows 7 上 Chrome 停在 109，要换系统。",
    ],
  },
} satisfies Partial<Remedies>;
