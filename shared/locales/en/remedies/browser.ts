import { domainOf } from "../../domain.ts";
import type { Remedies } from "../../shape.ts";

/** In the browser. */
export const browser = {
  "allow-blocked-request": {
    title: "Let the browser open this site",
    clerk: () => [
      "Click the puzzle icon at the top right and pause ad blockers.",
      "If the address bar says “Pop-up blocked”, click it and choose “Always allow”.",
      "Go back to the invoicing page and press F5.",
      "If that does not help, ask IT to allow this site.",
    ],
    it: ({ host }) => [
      `Open chrome://policy and see whether URLBlocklist covers ${host}.`,
      `runtime_blocked_hosts in ExtensionSettings keeps extensions away from ${domainOf(host)}; PopupsAllowedForUrls lets its windows open.`,
    ],
  },
  "allow-local-network": {
    title: "Let the site use programs on this computer",
    clerk: () => [
      "Click the icon to the left of the address and open this site's permissions.",
      "Set “Apps on device” (in older browsers “Local network”) to “Allow”.",
      "Go back to the invoicing page and press F5.",
      "If there is no such entry, ask IT to turn it on.",
    ],
    it: ({ host }) => [
      "Since version 142, Chrome and Edge ask before a page may call a program on this computer; since 147 for WebSocket too.",
      `To allow it for all computers, set LocalNetworkAccessAllowedForUrls (from 146 on LoopbackNetworkAllowedForUrls) to https://[*.]${domainOf(host)}.`,
      'If your own system shows the invoicing page in an iframe, the iframe needs allow="loopback-network".',
    ],
  },
  "open-private-window": {
    title: "Open the site in a private window",
    clerk: () => [
      "Press Ctrl+Shift+N for a private window (InPrivate in Edge).",
      "Open the invoicing site there and sign in again.",
      "If it works, press Ctrl+Shift+Delete, tick only “Cached images and files”, and clear.",
      "Close the browser, open it again and retry.",
    ],
    it: ({ host }) => [
      `To clear this one site only, open chrome://settings/content/all, find ${host} and delete its data.`,
      "If the private window fails too, it is not old content: compare with another browser.",
    ],
  },
  "use-current-browser": {
    title: "Use a current browser",
    clerk: () => [
      "In 360 or QQ browser, click the “e” or lightning icon at the right of the address bar and choose speed mode.",
      "If that does not help, open the site in a current Edge or Chrome.",
      "If this computer cannot run a current browser, ask IT.",
    ],
    it: () => [
      "The tax bureau's minimum: Chrome 84, Edge 84, Firefox 83, Safari 14.1.",
      "Keep the portal off Edge's IE-mode site list unless it needs an ActiveX control.",
      "On Windows 7 Chrome stops at 109; the system has to be replaced.",
    ],
  },
} satisfies Partial<Remedies>;
