import type { Page } from "playwright-core";
import type { BannerMessage } from "../../../extension/content/banner-message.ts";

/** What is wrong with the banner, seen from outside its closed shadow root; one line each. */
export async function bannerFaults(page: Page, message: BannerMessage): Promise<readonly string[]> {
  const faults: string[] = [];
  const host = page.locator("fapiao-doctor-banner");
  for (const key of ["side", "locus", "scenario"] as const) {
    if ((await host.getAttribute(`data-${key}`)) !== message[key]) faults.push(`data-${key} is not ${message[key]}`);
  }
  const covered = await page.evaluate(() => {
    const controls = [...document.querySelectorAll("button, input")].map((control) => ({
      control,
      box: control.getBoundingClientRect(),
    }));
    return controls
      .filter(({ box }) => box.top >= 0 && box.bottom <= innerHeight)
      .filter(
        ({ control, box }) => document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) !== control,
      )
      .map(({ control }) => control.outerHTML);
  });
  faults.push(...covered.map((control) => `covers ${control}`));
  const heard = await accessibleTexts(page);
  const role = message.guard === undefined ? "status" : "alert";
  const isSmall = (await host.getAttribute("data-small")) !== null;
  const { restore, minimise, ...tools } = message.labels;
  const buttons = isSmall ? [restore] : [minimise, ...message.actions.map(({ label }) => label)];
  const said = [message.guard, message.sentence, `${message.product} · ${message.unofficial}`].filter(
    (text) => text !== undefined,
  );
  const expected = [role, ...said, ...buttons, ...Object.values(tools)];
  for (const text of expected) if (!heard.includes(text)) faults.push(`screen readers do not find: ${text}`);
  return faults;
}

/** Roles and names of the accessibility tree, closed shadow roots included. */
async function accessibleTexts(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  return nodes.flatMap(({ role, name }) => [String(role?.value), String(name?.value)]);
}
