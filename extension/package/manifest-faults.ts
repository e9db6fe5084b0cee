import * as v from "valibot";
import type { ProbeAddress } from "../probe-address.ts";
import { loopbackPatterns, requiredHosts, requiredPermissions } from "./allowed.ts";

/** What the checks read of a manifest; the rest of it is left to the browser. */
export const manifestSchema = v.looseObject({
  manifest_version: v.number(),
  version: v.string(),
  default_locale: v.string(),
  permissions: v.array(v.string()),
  host_permissions: v.array(v.string()),
  optional_host_permissions: v.array(v.string()),
  content_security_policy: v.optional(v.record(v.string(), v.string())),
  icons: v.record(v.string(), v.string()),
  action: v.object({ default_popup: v.string(), default_icon: v.record(v.string(), v.string()) }),
  options_ui: v.looseObject({ page: v.string() }),
  background: v.looseObject({ service_worker: v.string() }),
  content_scripts: v.array(
    v.looseObject({ js: v.optional(v.array(v.string()), []), css: v.optional(v.array(v.string()), []) }),
  ),
  storage: v.object({ managed_schema: v.string() }),
});
export type Manifest = v.InferOutput<typeof manifestSchema>;

/** `key`, `update_url`: a store refuses them. The others would open the extension to pages or to other extensions. */
const unwanted = ["key", "update_url", "web_accessible_resources", "externally_connectable", "sandbox"];
const loopbackHost = /127\.\d+\.\d+\.\d+|localhost|\[::1\]|0\.0\.0\.0/;

/** What is wrong with the manifest of a package for the stores, a line each. */
export function manifestFaults(manifest: Manifest, version: string, probe: ProbeAddress | null): readonly string[] {
  const { optional_host_permissions: optionalHosts, ...required } = manifest;
  const strayPatterns = optionalHosts.filter((pattern) => !loopbackPatterns.has(pattern));
  return [
    ...(manifest.manifest_version === 3 ? [] : ["manifest_version is not 3"]),
    ...(manifest.version === version ? [] : [`version is ${manifest.version}, and ${version} in package.json`]),
    ...unwanted.filter((key) => manifest[key] !== undefined).map((key) => `it must not have "${key}"`),
    ...beyond("permission", manifest.permissions, requiredPermissions),
    ...beyond("host", manifest.host_permissions, requiredHosts(probe)),
    ...policyFaults(manifest.content_security_policy ?? {}),
    ...(loopbackHost.test(JSON.stringify([required, strayPatterns])) ? ["it names this computer"] : []),
  ].map((fault) => `manifest.json: ${fault}`);
}

function beyond(what: string, asked: readonly string[], allowed: readonly string[]): readonly string[] {
  return asked.filter((one) => !allowed.includes(one)).map((one) => `requires the ${what} ${one}`);
}

/** The browser's own policy, which holds where the manifest has none, is strict. */
function policyFaults(policies: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(policies)
    .filter(([, policy]) => /'unsafe-|https?:|wss?:|data:|blob:|\*/.test(policy))
    .map(([page, policy]) => `the policy of ${page} is weaker than the browser's own: ${policy}`);
}
