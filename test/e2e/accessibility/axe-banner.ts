import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { axeLines, axeSource, runAxe } from "./axe.ts";

/** Content scripts may look into closed shadow roots; axe asks elements for open ones. */
const openAll = `Object.defineProperty(HTMLElement.prototype, "shadowRoot", {
  configurable: true,
  get() { return chrome.dom.openOrClosedShadowRoot(this); },
});
undefined;`;

/** What axe finds in a page's banner, in the world of the extension's own content scripts; one line each. */
export async function bannerAxeFaults(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const worlds: { id: number; origin: string }[] = [];
  session.on("Runtime.executionContextCreated", ({ context }) => worlds.push(context));
  // It tells of all that are there already.
  await session.send("Runtime.enable");
  const world = worlds.find(({ origin }) => origin.startsWith("chrome-extension://"));
  if (world === undefined) throw new Error("No content script of the extension runs in this page.");
  const evaluate = (expression: string) =>
    session.send("Runtime.evaluate", { expression, contextId: world.id, awaitPromise: true, returnByValue: true });
  await evaluate(openAll);
  await evaluate(axeSource);
  const { result, exceptionDetails } = await evaluate(runAxe("fapiao-doctor-banner"));
  await session.detach();
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return axeLines(result.value as AxeResults);
}
