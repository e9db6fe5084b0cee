/** What outsiders rely on by name. Entries are added, never renamed and never taken away. */
export const published = {
  scenarios: [
    "blocked-by-extension",
    "captive-portal",
    "clock-skew",
    "dns-failure",
    "dns-hijack",
    "firewall-blocks-port",
    "healthy",
    "https-interception",
    "ip-rate-limited-or-banned",
    "isp-fault",
    "no-network",
    "proxy-or-vpn-misroute",
    "root-certificate-not-trusted",
    "server-certificate-expired",
    "server-certificate-wrong-name",
    "server-chain-incomplete",
    "server-outage",
    "session-expired",
    "undetermined",
  ],
  /** Chrome switches an extension off when an update asks for more than this. */
  permissions: ["activeTab", "alarms", "scripting", "storage", "webRequest"],
  hostPermissions: ["*://*.chinatax.gov.cn/*", "http://connect.rom.miui.com/*"],
} as const;
