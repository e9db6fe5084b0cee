import type { Story } from "./story.ts";

/** The office firewall drops 8443. The clerk sends IT the words that the product gives; IT opens the port. */
export const officeFirewall: Story = {
  id: "office-firewall",
  async walk(walk) {
    await walk.net.at("router").drop({ port: 8443 });
    walk.begin();
    await walk.openPortal();
    await walk.toolbarSays(/还没有回应/, 15_000);
    walk.note("toolbar: no answer yet");
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
    await diagnosis.locator('main[data-state="done"][data-scenario="firewall-blocks-port"]').waitFor();
    walk.note("page: the port is blocked, with what to do");
    await walk.picture(diagnosis, "diagnosis");
    await walk.click("复制这段话", diagnosis.locator(".call button"));
    await walk.click("好了，下一步", diagnosis.locator(".guide-actions button.primary"));
    await walk.click("好，我等着", diagnosis.locator(".guide-actions button.primary"));
    await diagnosis.locator('[data-guide="waiting"]').waitFor();
    await new Promise((resolve) => setTimeout(resolve, walk.lastsMs));
    await walk.net.at("router").clear();
    walk.note("IT opens the port");
    await diagnosis.locator('[data-guide="fixed"][data-fixed-by="check"]').waitFor({ timeout: 700_000 });
    walk.note("page: it works, found without a click", "IT opens the port");
    await walk.picture(diagnosis, "fixed");
    await walk.click("刷新开票网页", diagnosis.locator(".guide-fixed button.primary"));
    await walk.portalIsOpen();
    walk.note("the portal is open", "IT opens the port");
  },
};
