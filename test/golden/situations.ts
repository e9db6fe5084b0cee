import type { Page } from "playwright-core";
import type { Net } from "../lab/net.ts";

/** Something that happens to a user, made anew in the lab's network each time it is recorded. */
export interface Situation {
  readonly id: string;
  readonly says: string;
  readonly inject?: (net: Net) => Promise<void>;
  /** What the user does. By default opens the portal. */
  readonly act?: (page: Page, portal: string) => Promise<void>;
  /** How long to go on listening when the diagnosis is done, milliseconds. */
  readonly lingerMs?: number;
}

const portal = "dppt.beijing.chinatax.gov.cn";

/** Opens a page; that it does not open is the point. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { timeout: 10_000 }).catch(() => undefined);
}

export const situations: readonly Situation[] = [
  { id: "healthy", says: "The portal opens." },
  {
    id: "refused",
    says: "Nothing listens on the portal's port.",
    inject: (net) => net.site("portal").stop(),
  },
  {
    id: "reset",
    says: "The portal resets the connection after the ClientHello.",
    inject: (net) => net.site("portal").tls("reset-after-client-hello"),
  },
  {
    id: "retried-by-error-page",
    says: "The same, and the browser's error page loads itself again: no second incident.",
    inject: (net) => net.site("portal").tls("reset-after-client-hello"),
    lingerMs: 8000,
  },
  {
    id: "name-not-found",
    says: "The office's resolver denies the portal's name.",
    inject: (net) => net.resolver("router").answer({ [portal]: { rcode: "NXDOMAIN" } }),
  },
  {
    id: "certificate-expired",
    says: "The portal's certificate ran out three days ago.",
    inject: (net) => net.site("portal").certificate("expired"),
  },
  {
    id: "hung",
    says: "The portal takes the request and never answers: no event ever comes.",
    inject: (net) => net.site("portal").tls("hung"),
  },
  {
    id: "status-503",
    says: "The portal answers 503.",
    inject: (net) => net.site("portal").status(503),
  },
  {
    id: "part-answers-500",
    says: "Another page calls the portal, which answers 500: asked again before anything is said, it does the same.",
    async inject(net) {
      await net.site("portal").status(500);
      const body = `<script>fetch("https://${portal}:8443/call", { mode: "no-cors" })</script>`;
      await net.site("other-region").status(200, { body });
    },
    act: (page) => open(page, "https://dppt.tianjin.chinatax.gov.cn:8443/"),
  },
  {
    id: "status-401",
    says: "The portal answers 401.",
    inject: (net) => net.site("portal").status(401),
  },
  {
    id: "websocket-fails",
    says: "The page opens and its WebSocket fails. No event of it comes: the permission *:// does not cover wss://.",
    inject: (net) =>
      net.site("portal").status(200, {
        headers: { "content-type": "text/html" },
        body: `<script>new WebSocket("wss://${portal}:8443/live")</script>`,
      }),
  },
  {
    id: "blocked-by-client",
    says: "Another extension blocks the portal.",
    inject: (net) => net.client.blocker(["chinatax.gov.cn"]),
  },
  {
    id: "redirect-to-login",
    says: "The portal sends the visitor to a login page, which opens.",
    inject: (net) =>
      net.site("portal").status(302, { headers: { location: "https://tpass.tianjin.chinatax.gov.cn:8443/login" } }),
  },
  {
    id: "redirect-loop",
    says: "The portal redirects to itself for ever; the browser calls the end of it aborted, as if the user had left.",
    inject: (net) => net.site("portal").status(302, { headers: { location: `https://${portal}:8443/again` } }),
  },
  {
    id: "aborted",
    says: "The portal is slow and the user goes elsewhere before it has answered.",
    inject: (net) => net.site("portal").tls("slow-headers"),
    async act(page, address) {
      void open(page, address);
      await page.waitForTimeout(1000);
      await page.goto("about:blank");
    },
  },
];
