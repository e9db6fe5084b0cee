import type { BrowserContext, Page } from "playwright-core";
import { vi } from "vitest";

/** Presses a button by its name, in closed shadow roots too, with a real mouse. Waits until it is there. */
export async function pressNamed(context: BrowserContext, page: Page, name: RegExp): Promise<void> {
  const session = await context.newCDPSession(page);
  // What is replaced while it is looked for is looked for again.
  const middle = await vi.waitFor(async () => {
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    const node = nodes.find(({ role, name: found }) => role?.value === "button" && name.test(String(found?.value)));
    if (node?.backendDOMNodeId === undefined) throw new Error(`no button is named ${name}`);
    const { model } = await session.send("DOM.getBoxModel", { backendNodeId: node.backendDOMNodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.content;
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  }, 10_000);
  await page.mouse.click(middle.x, middle.y);
  await session.detach();
}

/** Roles and names that screen readers find, closed shadow roots included; one line each. */
export async function accessibleText(context: BrowserContext, page: Page): Promise<string> {
  const session = await context.newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  return nodes.map(({ role, name }) => `${String(role?.value)} ${String(name?.value)}`).join("\n");
}
