import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Locator, Page, Worker } from "playwright-core";
import { pressNamed } from "../../e2e/closed-roots.ts";
import type { Browser } from "../browser/launch.ts";
import type { LabNetwork } from "../network/lab-network.ts";
import { defaultTarget } from "../network/plan.ts";

/** Something that happened. `after`: seconds since the fault was met, or since the moment named by `since`. */
export interface Moment {
  readonly what: string;
  readonly after: number;
  readonly since?: string;
}

/** What a story measured. */
export interface Told {
  readonly clicks: readonly string[];
  readonly moments: readonly Moment[];
}

const patienceMs = 60_000;

/** One clerk at one browser in one network: every click is counted, every moment timed by this machine's own clock. */
export class Walk {
  readonly net: LabNetwork["net"];
  readonly browser: Browser;
  /** How long the fault of a story lasts that somebody else mends, milliseconds. */
  readonly lastsMs: number;
  readonly #pictures: string;
  readonly #clicks: string[] = [];
  readonly #moments: Moment[] = [];
  readonly #marks = new Map<string, number>();
  #begun = performance.now();

  constructor(options: { network: LabNetwork; browser: Browser; lastsMs: number; pictures: string }) {
    this.net = options.network.net;
    this.browser = options.browser;
    this.lastsMs = options.lastsMs;
    this.#pictures = options.pictures;
  }

  get told(): Told {
    return { clicks: this.#clicks, moments: this.#moments };
  }

  /** From here on time counts: the clerk meets the fault. */
  begin(): void {
    this.#begun = performance.now();
  }

  /** Notes that something happened; as a mark, other moments can be counted from it. */
  note(what: string, since?: string): void {
    const now = performance.now();
    const from = since === undefined ? this.#begun : (this.#marks.get(since) ?? Number.NaN);
    this.#marks.set(what, now);
    this.#moments.push({ what, after: (now - from) / 1000, ...(since !== undefined && { since }) });
  }

  /** One click of the clerk on something of our pages or the portal's. */
  async click(what: string, where: Locator): Promise<void> {
    await where.click({ timeout: patienceMs });
    this.#clicks.push(what);
  }

  /** One click on the banner, which no script of the page can reach. */
  async clickBanner(page: Page, name: RegExp): Promise<void> {
    await pressNamed(this.browser.context, page, name);
    this.#clicks.push(`${name.source} (banner)`);
  }

  async picture(page: Page, name: string): Promise<void> {
    await mkdir(this.#pictures, { recursive: true });
    await page.screenshot({ path: join(this.#pictures, `${name}.png`), fullPage: true });
  }

  /** Opens the portal as the clerk does; whether it loads is not waited for. */
  async openPortal(): Promise<Page> {
    const page = await this.browser.context.newPage();
    void page.goto(`${defaultTarget}/`, { timeout: 150_000 }).catch(() => undefined);
    return page;
  }

  /** Waits until a tab shows the portal's page: the one that hung, or a new one. */
  async portalIsOpen(): Promise<void> {
    const until = performance.now() + patienceMs;
    while (!this.browser.context.pages().some((page) => page.url().startsWith(defaultTarget))) {
      if (performance.now() > until) throw new Error("no tab shows the portal");
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** A click on the toolbar button. The popup is shown in a tab behind the portal's, which stays the one it speaks of. */
  async openPopup(): Promise<Page> {
    const page = this.#nextPage(/popup\/index\.html/);
    await (
      await this.worker()
    ).evaluate(async (url) => {
      const { chrome } = globalThis as unknown as { chrome: { tabs: { create(tab: object): Promise<unknown> } } };
      await chrome.tabs.create({ url, active: false });
    }, `chrome-extension://${this.browser.extensionId}/pages/popup/index.html`);
    this.#clicks.push("toolbar button");
    return page;
  }

  /** A click that opens a page of ours; resolves to that page. */
  async clickOpens(what: string, where: Locator, address: RegExp): Promise<Page> {
    const page = this.#nextPage(address);
    await this.click(what, where);
    return page;
  }

  /** The page that the banner's button opens. */
  async clickBannerOpens(page: Page, name: RegExp, address: RegExp): Promise<Page> {
    const opened = this.#nextPage(address);
    await this.clickBanner(page, name);
    return opened;
  }

  /** Waits until the toolbar button's words match. */
  async toolbarSays(words: RegExp, withinMs: number): Promise<void> {
    const until = performance.now() + withinMs;
    for (let title = ""; !words.test(title);) {
      if (performance.now() > until) throw new Error(`the toolbar still says "${title}", not ${words.source}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
      title = await this.#title();
    }
  }

  async worker(): Promise<Worker> {
    const { context } = this.browser;
    return context.serviceWorkers()[0] ?? context.waitForEvent("serviceworker");
  }

  /** What the toolbar button says of the portal's tab, else of all. */
  async #title(): Promise<string> {
    return (await this.worker()).evaluate(async (portal) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: {
            query(
              filter: object,
            ): Promise<readonly { readonly id: number; readonly pendingUrl?: string; readonly url?: string }[]>;
          };
          action: { getTitle(of: object): Promise<string> };
        };
      };
      const tabs = await chrome.tabs.query({});
      const tab = tabs.find(({ url, pendingUrl }) => (pendingUrl ?? url ?? "").startsWith(portal));
      return chrome.action.getTitle(tab === undefined ? {} : { tabId: tab.id });
    }, defaultTarget);
  }

  async #nextPage(address: RegExp): Promise<Page> {
    const page = await this.browser.context.waitForEvent("page", {
      predicate: async (opened) => {
        await opened.waitForURL(address, { timeout: 10_000 }).catch(() => undefined);
        return address.test(opened.url());
      },
      timeout: patienceMs,
    });
    await page.waitForLoadState("load");
    return page;
  }
}
