import type { ManifestV3Export } from "@crxjs/vite-plugin";
import packageJson from "../package.json" with { type: "json" };
import { captiveHost, loopbackSockets, watchedPattern, watchedSockets } from "./hosts.ts";
import { type ProbeAddress, probePatterns } from "./probe-address.ts";

/**
 * The extension's manifest (Manifest V3, Chrome and Edge), to which the build adds the service worker.
 *
 * `permissions` and `host_permissions` never grow in an update: Chrome would switch the extension off until the user
 * agrees again. What else is needed is asked for by a click and listed as optional.
 */
export function manifest(probe: ProbeAddress | null): ManifestV3Export {
  return {
    manifest_version: 3,
    name: "__MSG_extensionName__",
    description: "__MSG_extensionDescription__",
    version: packageJson.version,
    default_locale: "en",
    // 120: alarms of 30 s (older: 1 min) wake the service worker in time to go on with a diagnosis, and
    // `AbortSignal.any` (116) is there. `action.openPopup` (127) is used where it exists.
    minimum_chrome_version: "120",
    // A fixed id, so that an administrator's policy finds an unpacked copy too. The private half is not kept.
    key: "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAxj2HRSglgYgD1a7uAXoMcqRKyWbvqMJMTZalKkD5y3Ju7nMRuoItjVUCd74+nBPBylDTlMHzwjfP6tt1UdopG8wONS5jKL4bxK5ds4aom1f9HLvXph0g8wZLyoi2Y9rZMOiWdml3Br0RhVBtwNk7ScsQMvNwb7KoPWunuUTV9M8jc2ivr+Y88f9thAJRfSHFO6BvWJOqO2VdWXXgXdMv1whKbGbdhEvdu3VOBjFMuXmF+CqEeutTyHBUuRtkAeE22yewc6trEIi9fVq/p7QpfPQ8c6T5AgB1KZr52SHETvqBhOsVEnXvZQXb5m+qrqfwfG46kSPdvKXiuEb7vuJywQIDAQAB",
    icons: { 16: "icons/idle-16.png", 32: "icons/idle-32.png", 48: "icons/idle-48.png", 128: "icons/idle-128.png" },
    action: {
      default_title: "__MSG_extensionName__",
      default_popup: "pages/popup/index.html",
      default_icon: { 16: "icons/idle-16.png", 32: "icons/idle-32.png" },
    },
    options_ui: { page: "pages/options/index.html", open_in_tab: true },
    content_scripts: [
      { matches: [watchedPattern], js: ["content/banner.iife.ts"], run_at: "document_idle" },
      // Portals show their pages in frames of each other.
      {
        matches: [watchedPattern],
        js: ["content/page-words.iife.ts", "content/issue-press.iife.ts"],
        run_at: "document_idle",
        all_frames: true,
      },
    ],
    storage: { managed_schema: "managed-schema.json" },
    permissions: ["webRequest", "storage", "alarms", "scripting", "activeTab"],
    host_permissions: [watchedPattern, `http://${captiveHost}/*`, ...(probe === null ? [] : probePatterns(probe))],
    optional_permissions: ["notifications", "webNavigation", "proxy", "browsingData"],
    optional_host_permissions: [
      "https://*/*",
      ...watchedSockets.origins,
      "http://127.0.0.1/*",
      "http://localhost/*",
      ...loopbackSockets,
    ],
  };
}
