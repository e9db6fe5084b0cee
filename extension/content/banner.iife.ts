import type { Runtime } from "webextension-polyfill";
import type { BannerGoneMessage, BannerMessage, BannerRequest } from "./banner-message.ts";
import { bannerStyles } from "./banner-styles.ts";
import { freeEdge } from "./free-edge.ts";

// Runs in every portal page: plain DOM, and the browser's own API in place of the library.
declare const chrome: { readonly runtime: Runtime.Static };

const hostName = "fapiao-doctor-banner";
let shown: { readonly host: HTMLElement; readonly message: BannerMessage } | undefined;
/** Closed by the user in this page: an incident until it is over, what a page said for good. */
const dismissed = new Set<string>();
/** What a page said is about now. */
const saidForMs = 600_000;

chrome.runtime.onMessage.addListener((message: unknown) => {
  if (!isForBanner(message)) return;
  if (message.type === "banner") {
    if (!dismissed.has(subject(message)) && !isTold(message)) show(message);
    return;
  }
  dismissed.delete("incident");
  if (shown?.message.about === "incident") hide();
});

function subject({ about, scenario }: BannerMessage): string {
  return about === "incident" ? about : scenario;
}

/** The same again would flicker and be read out again; what a page said does not take an incident's place. */
function isTold(message: BannerMessage): boolean {
  if (shown === undefined) return false;
  if (message.about === "page" && shown.message.about === "incident") return true;
  return JSON.stringify(shown.message) === JSON.stringify(message);
}

/** Messages come from our own background only, which sends whole ones; the type is all there is to tell. */
function isForBanner(message: unknown): message is BannerMessage | BannerGoneMessage {
  if (typeof message !== "object" || message === null || !("type" in message)) return false;
  return message.type === "banner" || message.type === "banner-gone";
}

function show(message: BannerMessage): void {
  hide();
  const host = document.createElement(hostName);
  host.lang = message.language;
  host.dataset["side"] = message.side;
  host.dataset["locus"] = message.locus;
  host.dataset["scenario"] = message.scenario;
  host.popover = "manual";
  const root = host.attachShadow({ mode: "closed" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(bannerStyles);
  root.adoptedStyleSheets = [sheet];
  const text = element("p", "text");
  text.setAttribute("role", message.guard === undefined ? "status" : "alert");
  root.append(bar(message, text));
  document.documentElement.append(host);
  // The top layer: above whatever the page stacks, and outside its stacking contexts.
  host.showPopover();
  shown = { host, message };
  if (message.about === "page") setTimeout(() => shown?.host === host && hide(), saidForMs);
  // Screen readers announce what changes inside a live region, not what it is born with.
  requestAnimationFrame(() => {
    text.append(...sentences(message));
    host.dataset["edge"] = freeEdge(host.offsetHeight);
  });
}

function hide(): void {
  shown?.host.remove();
  shown = undefined;
}

function bar({ product, labels, target }: BannerMessage, text: Element): HTMLElement {
  const section = element("section", "bar");
  section.setAttribute("aria-label", product);
  section.addEventListener("keydown", (event) => {
    if (event.key === "Escape") dismiss();
  });
  const buttons = element("div", "buttons");
  buttons.append(
    button("details", labels.details, () => void send({ kind: "open-diagnosis", target })),
    button("snooze", labels.snooze, () => void send({ kind: "snooze-banner", target }).then(hide)),
  );
  section.append(text, buttons, button("dismiss", labels.dismiss, dismiss, cross()));
  return section;
}

function sentences({ product, guard, sentence }: BannerMessage): (string | Element)[] {
  const parts = [element("span", "product", product), sentence];
  return guard === undefined ? parts : [element("strong", "guard", guard), ...parts];
}

function button(name: string, label: string, press: () => void, picture?: Element): HTMLElement {
  const made = element("button", name);
  made.setAttribute("type", "button");
  if (picture === undefined) made.textContent = label;
  else {
    made.setAttribute("aria-label", label);
    made.title = label;
    made.append(picture);
  }
  made.addEventListener("click", press);
  return made;
}

function dismiss(): void {
  if (shown !== undefined) dismissed.add(subject(shown.message));
  hide();
}

async function send(request: BannerRequest): Promise<void> {
  try {
    await chrome.runtime.sendMessage(request);
  } catch (error) {
    // After an update of the extension this page's script has nobody to talk to.
    console.debug("Fapiao Doctor:", error);
  }
}

function cross(): Element {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(space, "path");
  path.setAttribute("d", "M3.5 3.5l9 9M12.5 3.5l-9 9");
  svg.append(path);
  return svg;
}

function element(tag: string, className: string, text = ""): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
