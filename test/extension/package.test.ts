import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { requiredHosts, requiredPermissions } from "../../extension/package/allowed.ts";
import type { Files } from "../../extension/package/files.ts";
import { packageFaults } from "../../extension/package/package-faults.ts";
import { withoutKey } from "../../extension/package/without-key.ts";
import { zip } from "../../extension/package/zip.ts";
import { parseProbeAddress } from "../../extension/probe-address.ts";
import { published } from "../structure/published.ts";

const manifest = {
  manifest_version: 3,
  version: "1.2.3",
  default_locale: "en",
  permissions: ["storage"],
  host_permissions: ["*://*.chinatax.gov.cn/*"],
  optional_host_permissions: ["https://*/*", "http://127.0.0.1/*", "wss://localhost/*"],
  icons: { 16: "icon.png" },
  action: { default_popup: "popup.html", default_icon: { 16: "icon.png" } },
  options_ui: { page: "popup.html" },
  background: { service_worker: "background.js", type: "module" },
  content_scripts: [{ matches: ["*://*.chinatax.gov.cn/*"], js: ["content.js"] }],
  storage: { managed_schema: "schema.json" },
};
const messages = { extensionName: { message: "Doctor" }, extensionDescription: { message: "Says whose fault it is" } };
const fit: Readonly<Record<string, string>> = {
  "manifest.json": JSON.stringify(manifest),
  "_locales/en/messages.json": JSON.stringify(messages),
  "background.js": "fetch(`http://127.0.0.1:${port}/`);importScripts(`/content.js`)",
  "content.js": "0",
  "guide.js": 'import{a}from"./content.js";a("curl https://127.0.0.1:28000/")',
  "icon.png": "x",
  "popup.html": '<link rel="stylesheet" href="/style.css"><script type="module" src="./guide.js"></script>',
  "schema.json": "{}",
  "style.css": "body{}",
};

function faultsOf(changed: Readonly<Record<string, string | undefined>>, probe = ""): readonly string[] {
  const files: Files = new Map(
    Object.entries({ ...fit, ...changed }).flatMap(([path, text]) =>
      text === undefined ? [] : [[path, new TextEncoder().encode(text)] as const],
    ),
  );
  const parsed = parseProbeAddress(probe);
  return packageFaults(files, "1.2.3", parsed.ok ? parsed.address : null);
}

const withManifest = (changed: object) => ({ "manifest.json": JSON.stringify({ ...manifest, ...changed }) });

describe("the check of a package", () => {
  it("finds nothing in one that is fit, which asks for programs on this computer by a click", () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf(withManifest({ host_permissions: ["https://probe.example/*"] }), "https://probe.example")).toEqual(
      [],
    );
  });

  it.each([
    ["a fixed id", withManifest({ key: "MIIB" })],
    ["another version", withManifest({ version: "1.2.4" })],
    ["an update address", withManifest({ update_url: "https://example.com/" })],
    ["one more required permission", withManifest({ permissions: ["storage", "tabs"] })],
    ["one more required host", withManifest({ host_permissions: ["https://*/*"] })],
    ["a probe's host that is not built in", withManifest({ host_permissions: ["https://probe.example/*"] })],
    ["this computer as watched", withManifest({ content_scripts: [{ matches: ["http://localhost/*"] }] })],
    ["this computer by a name that no component has", withManifest({ optional_host_permissions: ["http://[::1]/*"] })],
    [
      "code from text permitted",
      withManifest({ content_security_policy: { extension_pages: "script-src 'unsafe-eval'" } }),
    ],
    [
      "code from elsewhere permitted",
      withManifest({ content_security_policy: { extension_pages: "script-src https://a.example" } }),
    ],
    ["files for pages", withManifest({ web_accessible_resources: [] })],
    ["no manifest", { "manifest.json": undefined }],
    ["a file of the manifest missing", { "background.js": undefined }],
    ["a file of a page missing", { "style.css": undefined }],
    ["a module missing", { "guide.js": 'import"./gone.js"' }],
    ["a script from elsewhere", { "popup.html": '<script src="https://cdn.example/a.js"></script>' }],
    ["a script from elsewhere, later", { "guide.js": 'await import("https://cdn.example/a.js")' }],
    ["a script missing", { "background.js": 'importScripts("/gone.js")' }],
    ["a script from elsewhere, on demand", { "background.js": "importScripts(`https://cdn.example/a.js`)" }],
    ["a script with a name made from text", { "background.js": "importScripts(name)" }],
    ["a script in the page", { "popup.html": "<script>1</script>" }],
    ["code made from text", { "content.js": 'new Function("return 1")()' }],
    ["a source map", { "content.js": "0\n//# sourceMappingURL=content.js.map" }],
    ["a source map as a file", { "content.js.map": "{}" }],
    ["a private key", { "guide.js": "`-----BEGIN PRIVATE KEY-----`" }],
    ["a hidden file", { ".env": "A=1" }],
    ["the probe of somebody's own computer", { "background.js": 'const p="http://127.0.0.1:8787"' }],
    [
      "a description that stores cut off",
      {
        "_locales/en/messages.json": JSON.stringify({
          ...messages,
          extensionDescription: { message: "x".repeat(133) },
        }),
      },
    ],
    ["a language without a name", { "_locales/en/messages.json": "{}" }],
  ])("names %s", (_, changed) => {
    expect(faultsOf(changed)).toHaveLength(1);
  });

  it.each(["http://probe.example", "https://203.0.113.7", "https://localhost:8787"])(
    "takes no probe at %s",
    (probe) => {
      expect(faultsOf({}, probe)).toHaveLength(1);
    },
  );

  it("allows as required what was published, and nothing more", () => {
    expect(requiredPermissions.toSorted()).toEqual(published.permissions.toSorted());
    expect(requiredHosts(null).toSorted()).toEqual(published.hostPermissions.toSorted());
  });
});

describe("the zip file", () => {
  const files: Files = new Map([["manifest.json", new TextEncoder().encode('{"key":"MIIB","name":"Doctor"}')]]);

  it("holds the same bytes whenever it is made, and gives the files back", () => {
    expect(zip(files)).toEqual(zip(new Map(files)));
    expect(unzipSync(zip(files))).toEqual(Object.fromEntries(files));
  });

  it("gets a manifest without the id of unpacked copies", () => {
    const text = new TextDecoder().decode(withoutKey(files).get("manifest.json"));
    expect(JSON.parse(text)).toEqual({ name: "Doctor" });
  });
});
