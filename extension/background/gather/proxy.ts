import * as v from "valibot";
import browser from "webextension-polyfill";
import type { ProxySettings } from "../../../shared/model/evidence.ts";
import type { Gatherer } from "./gatherer.ts";

const serverSchema = v.object({ host: v.string(), port: v.optional(v.number()), scheme: v.optional(v.string()) });

/** What `proxy.settings.get` gives in Chromium; the types at hand are Firefox's. */
const settingSchema = v.object({
  levelOfControl: v.string(),
  value: v.object({
    mode: v.picklist(["direct", "auto_detect", "pac_script", "fixed_servers", "system"]),
    rules: v.optional(
      v.object({
        singleProxy: v.optional(serverSchema),
        proxyForHttps: v.optional(serverSchema),
        fallbackProxy: v.optional(serverSchema),
      }),
    ),
  }),
});
type Setting = v.InferOutput<typeof settingSchema>;

const modes = {
  direct: "direct",
  auto_detect: "auto-detect",
  pac_script: "script",
  fixed_servers: "fixed",
  system: "system",
} as const satisfies Record<Setting["value"]["mode"], ProxySettings["mode"]>;

/** How this browser is told to reach the net, with the optional permission `proxy`. No name, address or script is kept. */
export const proxy: Gatherer<"proxy"> = {
  key: "proxy",
  cost: { automatic: 0, click: 0 },
  async gather() {
    if (!(await browser.permissions.contains({ permissions: ["proxy"] }))) return undefined;
    const parsed = v.safeParse(settingSchema, await browser.proxy.settings.get({}));
    return parsed.success ? proxySettings(parsed.output) : undefined;
  },
};

/** `levelOfControl` says who may change it; what a policy set, nobody may. */
export function proxySettings({ levelOfControl, value: { mode, rules } }: Setting): ProxySettings {
  const server = rules?.singleProxy ?? rules?.proxyForHttps ?? rules?.fallbackProxy;
  return {
    mode: modes[mode],
    controlledBy: controllers[levelOfControl] ?? "nobody",
    ...(server !== undefined && {
      server: { where: isThisComputer(server.host) ? "this-computer" : "elsewhere", port: portOf(server) },
    }),
  };
}

const controllers: Readonly<Record<string, ProxySettings["controlledBy"]>> = {
  not_controllable: "policy",
  controlled_by_other_extensions: "extension",
};

function isThisComputer(host: string): boolean {
  return host === "localhost" || host.endsWith(".localhost") || host.startsWith("127.") || /^\[?::1\]?$/.test(host);
}

/** Chromium's default ports of proxies by scheme. */
function portOf({ port, scheme = "http" }: v.InferOutput<typeof serverSchema>): number {
  return port ?? (scheme === "https" ? 443 : scheme.startsWith("socks") ? 1080 : 80);
}
