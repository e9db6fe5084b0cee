import type { Story } from "./story.ts";

/** The computer's clock is two years behind. The clerk follows the steps and sets it; the product sees that it is right. */
export const clockWrong: Story = {
  id: "clock-wrong",
  before: (net) => net.client.clock(-2 * 365 * 86_400),
  async walk(walk) {
    walk.begin();
    await walk.openPortal();
    await walk.toolbarSays(/问题|断定/, 30_000);
    walk.note("toolbar: verdict");
    const popup = await walk.openPopup();
    await popup.locator(".verdict").waitFor();
    await walk.picture(popup, "popup");
    const diagnosis = await walk.clickOpens(
      "诊断",
      popup.getByRole("button", { name: "诊断" }).first(),
      /diagnosis\/index\.html/,
    );
    await diagnosis.locator('main[data-state="done"][data-scenario="clock-skew"]').waitFor();
    walk.note("page: the clock is wrong, with what to do");
    await walk.picture(diagnosis, "diagnosis");
    const on = diagnosis.locator(".guide-actions button.primary");
    await walk.click("好了，下一步", on);
    await diagnosis.locator('[data-guide][data-step="1"]').waitFor();
    // As people do: the switch alone changes nothing yet.
    await walk.click("做好了，帮我检查", on);
    await diagnosis.locator('[data-guide="doing"][data-step="2"]').waitFor({ timeout: 30_000 });
    walk.note("page: still wrong, the next step");
    await walk.picture(diagnosis, "still");
    await walk.net.client.clock(0);
    walk.note("the clerk presses 立即同步 in the system's settings");
    await walk.click("做好了，帮我检查", on);
    await diagnosis.locator('[data-guide="fixed"][data-fixed-by="check"]').waitFor({ timeout: 60_000 });
    walk.note("page: it works", "the clerk presses 立即同步 in the system's settings");
    await walk.picture(diagnosis, "fixed");
    await walk.click("刷新开票网页", diagnosis.locator(".guide-fixed button.primary"));
    await walk.portalIsOpen();
    walk.note("the portal is open", "the clerk presses 立即同步 in the system's settings");
  },
};
