import type { BrowserContext, Page } from "playwright-core";

/** Presses a button by its name, in closed shadow roots too, with a real mouse. */
export async function pressNamed(context: BrowserContext, page: Page, name: RegExp): Promise<void> {
  const session = await context.newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const node = nodes.find(({ role, name: found }) => role?.value === "button" && name.test(String(found?.value)));
  if (node?.backendDOMNodeId === undefined) throw new Error(`no button is named ${name}`);
  const { model } = await session.send("DOM.getBoxModel", { backendNodeId: node.backendDOMNodeId });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.content;
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
  await session.detach();
}

/** Roles and names that screen readers find, closed shadow roots included; one line each. */
export async function accessibleText(context: BrowserContext, page: Page): Promise<string> {
  const session = await context.newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  return nodes.map(({ role, name }) => `${String(role?.value)} ${String(name?.value)}`).join("\n");
}
