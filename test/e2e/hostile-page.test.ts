import type { Page } from "playwright-core";
import { beforeEach, expect, test } from "vitest";
import { bed } from "./bed.ts";
import { accessibleText, pressNamed } from "./closed-roots.ts";

const here = bed();
const expired = "身份认证已失效，请重新登录（可信错误）";
const links = `<nav>${"<a href='#'>发票</a>".repeat(170)}</nav>`;

beforeEach(() => {
  here.world.portal.behave({
    behaviour: "healthy",
    status: 200,
    cert: here.world.good.chainPem,
    key: here.world.good.keyPem,
  });
});

test("rules of the page for everything in it do not hide the banner", async () => {
  const shown =
    await open(`<style>html > *:not(head, body), fapiao-doctor-banner, :popover-open, :popover-open * { opacity: 0 !important;
    visibility: hidden !important; display: none !important; transform: scale(0) !important; pointer-events: none !important }</style>`);
  expect(await isOnTop(shown)).toBe(true);
});

test("a page that makes itself invisible leaves the banner", async () => {
  const shown = await open(
    "<style>html { visibility: hidden !important } .el-message-box { visibility: visible }</style>",
  );
  expect(await isOnTop(shown)).toBe(true);
});

test("overlays of the page do not lie above it", async () => {
  const shown = await open(
    "<div style='position: fixed; inset: 0; z-index: 2147483647; background: white; pointer-events: none'></div>",
  );
  expect(await isOnTop(shown)).toBe(true);
});

test("a page that removes what it does not know gets it back a few times, and then its peace", async () => {
  const shown = await open(
    `<script>window.removed = 0;
    new MutationObserver(() => { for (const one of document.querySelectorAll("fapiao-doctor-banner")) {
      one.remove(); window.removed += 1; } }).observe(document, { subtree: true, childList: true });</script>`,
    false,
  );
  await expect.poll(() => shown.evaluate("removed"), { timeout: 10_000 }).toBe(4);
  await shown.waitForTimeout(500);
  expect(await shown.evaluate("removed")).toBe(4);
});

test("a page that hides the popover does not get rid of it", async () => {
  const shown = await open("");
  await shown.evaluate("document.querySelector('fapiao-doctor-banner').hidePopover()");
  await expect
    .poll(() => shown.evaluate("document.querySelector('fapiao-doctor-banner').matches(':popover-open')"))
    .toBe(true);
  expect(await isOnTop(shown)).toBe(true);
});

test("nothing of what it says can be read, whatever the page has changed", async () => {
  const shown = await open(`<script>
    window.seen = [];
    const note = (what) => window.seen.push(String(what));
    for (const name of ["attachShadow", "append", "setAttribute", "addEventListener", "showPopover"]) {
      const before = Element.prototype[name] ?? HTMLElement.prototype[name];
      (Element.prototype[name] ? Element : HTMLElement).prototype[name] = function (...given) {
        if (this.localName === "fapiao-doctor-banner") note(name + given.map(String));
        return before.apply(this, given);
      };
    }
    const text = Object.getOwnPropertyDescriptor(Node.prototype, "textContent");
    Object.defineProperty(Node.prototype, "textContent", { ...text, set(value) { note(value); text.set.call(this, value); } });
  </script>`);
  const read = await shown.evaluate<Record<string, unknown>>(`(() => {
    const host = document.querySelector("fapiao-doctor-banner");
    getSelection().selectAllChildren(document.documentElement);
    const selected = getSelection().toString();
    document.execCommand("selectAll");
    return { root: host.shadowRoot, inner: host.innerHTML, text: host.textContent, innerText: host.innerText,
      all: document.documentElement.innerText, selected, selectedAll: getSelection().toString(),
      path: (() => { let path = []; addEventListener("focusin", (event) => { path = event.composedPath(); }); host.focus();
        return path.length; })(), seen: window.seen };
  })()`);
  expect(read["root"]).toBeNull();
  expect(JSON.stringify(read)).not.toMatch(/不是网络问题|not a network problem|非官方|Unofficial/);
  expect(read["seen"]).toEqual([]);
});

test("a page that owns an element of the same name learns nothing, and gets no say", async () => {
  const shown = await open(`<script>
    customElements.define("fapiao-doctor-banner", class extends HTMLElement {
      constructor() { super(); window.internals = this.attachInternals(); window.mine = this; }
    });</script>`);
  const stolen = await shown.evaluate<string>(`(() => {
    const root = internals.shadowRoot;
    const inner = root?.querySelector("div");
    return String(root?.textContent) + String(inner?.shadowRoot) + String(inner?.textContent);
  })()`);
  expect(stolen).not.toMatch(/网络|network|开票/);
  expect(await accessibleText(here.browser.context, shown)).toMatch(/不是网络问题|not a network problem/);
});

test("a page that forbids shadow roots for the name has no banner, and no error of ours", async () => {
  const errors: string[] = [];
  here.browser.context.on("weberror", (error) => errors.push(String(error.error())));
  const shown = await open(
    `<script>customElements.define("fapiao-doctor-banner", class extends HTMLElement {
      static disabledFeatures = ["shadow"]; });</script>`,
    false,
  );
  await expect.poll(() => toolbar(), { timeout: 10_000 }).toMatch(/这不是网络问题|not a network problem/);
  expect(await shown.locator("fapiao-doctor-banner").count()).toBe(0);
  expect(errors).toEqual([]);
});

test("a press made by the page closes nothing; a person's does, and other pages of the portal show it no more", async () => {
  const other = await here.browser.context.newPage();
  await other.goto("https://hubei.chinatax.gov.cn/");
  const shown = await open("", true, [other]);
  await shown.evaluate(`(() => { const host = document.querySelector("fapiao-doctor-banner");
    for (const type of ["click", "keydown"]) host.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    host.click(); })()`);
  expect(await isOnTop(shown)).toBe(true);
  await other.locator("fapiao-doctor-banner").waitFor({ state: "attached", timeout: 10_000 });
  await pressNamed(here.browser.context, shown, /收起提示|Make it small/);
  expect(await shown.locator("fapiao-doctor-banner[data-small]").count()).toBe(1);
  await pressNamed(here.browser.context, shown, /展开提示|Show it in full/);
  const place = await shown.locator("fapiao-doctor-banner").getAttribute("data-place");
  await pressNamed(here.browser.context, shown, /换个位置|Move it elsewhere/);
  expect(await shown.locator("fapiao-doctor-banner").getAttribute("data-place")).not.toBe(place);
  await pressNamed(here.browser.context, shown, /^(关闭提示|Close)$/);
  await shown.locator("fapiao-doctor-banner").waitFor({ state: "detached" });
  await other.locator("fapiao-doctor-banner").waitFor({ state: "detached" });
});

/** A page that says the login is over, and does what it can against us. */
async function open(trick: string, waits = true, keep: readonly Page[] = []): Promise<Page> {
  const old = here.browser.context.pages().slice(1);
  for (const page of old) if (!keep.includes(page)) await page.close();
  await (await here.browser.serviceWorker()).evaluate("chrome.storage.local.remove('bannerWishes')");
  const box = `<div class="el-message-box"><p>${expired}</p></div>`;
  here.world.portal.behave({
    body: `<!doctype html><meta charset="utf-8"><title>portal</title><body>${trick}${links}${box}</body>`,
  });
  const shown = await here.browser.context.newPage();
  await shown.goto("https://dppt.hubei.chinatax.gov.cn:8443/");
  if (waits) await shown.locator("fapiao-doctor-banner[data-place]").waitFor({ state: "attached", timeout: 10_000 });
  return shown;
}

/** Is the banner what a pointer meets in its own middle? */
async function isOnTop(shown: Page): Promise<boolean> {
  return shown.evaluate<boolean>(`(() => {
    const host = document.querySelector("fapiao-doctor-banner");
    const { x, y, width, height } = host.getBoundingClientRect();
    return height > 20 && document.elementFromPoint(x + width / 2, y + height / 2) === host;
  })()`);
}

async function toolbar(): Promise<string> {
  return (await here.browser.serviceWorker()).evaluate("chrome.action.getTitle({})");
}
