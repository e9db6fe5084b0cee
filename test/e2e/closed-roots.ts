import type { BrowserContext, CDPSession, Page } from "playwright-core";

/** Presses a button by its name, in closed shadow roots too, with a real mouse. Waits until it is there. */
export async function pressNamed(context: BrowserContext, page: Page, name: RegExp): Promise<void> {
  const session = await context.newCDPSession(page);
  const until = performance.now() + 10_000;
  let middle = await middleOf(session, name);
  while (middle === undefined) {
    if (performance.now() > until) throw new Error(`no button is named ${name}`);
    await page.waitForTimeout(50);
    middle = await middleOf(session, name);
  }
  await page.mouse.click(middle.x, middle.y);
  await session.detach();
}

/** Undefined where there is none; what is replaced while it is looked for is looked for again. */
async function middleOf(
  session: CDPSession,
  name: RegExp,
): Promise<{ readonly x: number; readonly y: number } | undefined> {
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const node = nodes.find(({ role, name: found }) => role?.value === "button" && name.test(String(found?.value)));
  if (node?.backendDOMNodeId === undefined) return undefined;
  const box = await session.send("DOM.getBoxModel", { backendNodeId: node.backendDOMNodeId }).catch(() => undefined);
  if (box === undefined) return undefined;
  const [left = 0, top = 0, , , right = 0, bottom = 0] = box.model.content;
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** Roles and names that screen readers find, closed shadow roots included; one line each. */
export async function accessibleText(context: BrowserContext, page: Page): Promise<string> {
  const session = await context.newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  return nodes.map(({ role, name }) => `${String(role?.value)} ${String(name?.value)}`).join("\n");
}
