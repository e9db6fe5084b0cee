import type { Story } from "./story.ts";

const issuing = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>开票</title>
  <h1>蓝字发票开具</h1><p><label>金额 <input value="1200.00"></label></p>
  <button type="button" id="issue">发票开具</button> <output></output>
  <script>document.querySelector("#issue").onclick = () => fetch("/kpfw/issue", { method: "POST", body: "{}" }).then(
    () => { document.querySelector("output").textContent = "已开具" },
    () => { document.querySelector("output").textContent = "服务器连接失败" })</script></html>`;

/** The tax bureau's server goes down in the moment of a submit, and comes back by itself. */
export const taxServerDown: Story = {
  id: "tax-server-down",
  allows: ["notifications"],
  async walk(walk) {
    await walk.net.site("portal").status(200, { body: issuing, headers: { "content-type": "text/html" } });
    const portal = await walk.openPortal();
    await portal.locator("#issue").waitFor();
    await walk.net.at("portal").refuse({ port: 8443 });
    walk.begin();
    await portal.locator("#issue").click();
    const banner = portal.locator("fapiao-doctor-banner[data-place]");
    await banner.waitFor({ state: "attached", timeout: 30_000 });
    walk.note("banner: look it up before issuing again");
    await walk.picture(portal, "guard");
    // Two distinct requests must fail: the page asks again, as such pages do.
    await portal.evaluate('fetch("/kpfw/query").catch(() => fetch("/kpfw/query").catch(() => 0))');
    await portal.locator('fapiao-doctor-banner[data-side="beyond"]').waitFor({ state: "attached", timeout: 30_000 });
    walk.note("banner: not your side");
    await walk.picture(portal, "outage");
    const diagnosis = await walk.clickBannerOpens(portal, /看原因和办法/, /diagnosis\/index\.html/);
    await diagnosis.locator('main[data-state="done"][data-side="beyond"]').waitFor({ timeout: 30_000 });
    walk.note("page: the verdict with the probe's word");
    await walk.click("恢复了告诉我", diagnosis.getByRole("button", { name: "恢复了告诉我" }));
    await diagnosis.getByText(/建议 .* 以后再试/).waitFor();
    await walk.picture(diagnosis, "waiting");
    await diagnosis.close();
    await new Promise((resolve) => setTimeout(resolve, walk.lastsMs));
    await walk.net.at("portal").clear();
    walk.note("the server is back");
    await waitForNotification(walk);
    walk.note("notification: it is back", "the server is back");
    await portal.bringToFront();
    await walk.picture(portal, "back");
    // The last submit is still open, whatever the server does now.
    await walk.clickBanner(portal, /已经查清楚/);
    // That it is back may still be told; it stays while the pointer rests on it.
    await portal.locator('fapiao-doctor-banner[data-scenario="issue-result-unknown"]').waitFor({ state: "detached" });
    walk.note("the guard is released by the clerk alone", "the server is back");
    await portal.locator("#issue").click();
    await portal.locator("output", { hasText: "已开具" }).waitFor({ timeout: 15_000 });
    walk.note("the next invoice is issued", "the server is back");
  },
};

async function waitForNotification(walk: Parameters<Story["walk"]>[0]): Promise<void> {
  const until = performance.now() + walk.lastsMs + 900_000;
  for (let shown = 0; shown === 0;) {
    if (performance.now() > until) throw new Error("nobody was told that the server is back");
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    shown = await (
      await walk.worker()
    ).evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: { notifications: { getAll(): Promise<object> } } };
      return Object.keys(await chrome.notifications.getAll()).length;
    });
  }
}
