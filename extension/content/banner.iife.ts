import type { Runtime } from "webextension-polyfill";
import type { BannerGoneMessage, BannerMessage, BannerRequest } from "./banner-message.ts";
import { bannerHost, type BannerHost } from "./banner-host.ts";

// Runs in every portal page: plain DOM, and the browser's own API in place of the library.
declare const chrome: { readonly runtime: Runtime.Static };

/** It goes by itself, but not from under somebody's pointer. */
const lookAgainMs = 1_000;
let shown: { readonly host: BannerHost; readonly message: BannerMessage } | undefined;

chrome.runtime.onMessage.addListener((message: unknown) => {
  if (!isForBanner(message)) return;
  if (message.type === "banner-gone") hide();
  // The same again would flicker and be read out again.
  else if (JSON.stringify(shown?.message) !== JSON.stringify(message)) show(message);
});
void send({ kind: "page-alive" });

/** Messages come from our own background only, which sends whole ones; the type is all there is to tell. */
function isForBanner(message: unknown): message is BannerMessage | BannerGoneMessage {
  if (typeof message !== "object" || message === null || !("type" in message)) return false;
  return message.type === "banner" || message.type === "banner-gone";
}

function show(message: BannerMessage): void {
  hide();
  const { target, subject, forMs } = message;
  const host = bannerHost(message, {
    act: (kind) => void send({ kind, target }),
    dismiss: () => {
      hide();
      void send({ kind: "dismiss-banner", target, subject });
    },
  });
  // A page can forbid it (banner-host.ts): the toolbar says the same.
  if (host === undefined) return;
  shown = { host, message };
  if (forMs !== undefined) hideAfter(host, forMs);
}

function hideAfter(host: BannerHost, ms: number): void {
  setTimeout(() => {
    if (shown?.host !== host) return;
    if (host.isInUse()) hideAfter(host, lookAgainMs);
    else hide();
  }, ms);
}

function hide(): void {
  shown?.host.remove();
  shown = undefined;
}

async function send(request: BannerRequest): Promise<void> {
  try {
    await chrome.runtime.sendMessage(request);
  } catch (error) {
    // After an update of the extension this page's script has nobody to talk to.
    console.debug("Fapiao Doctor:", error);
  }
}
