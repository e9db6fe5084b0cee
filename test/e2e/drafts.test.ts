import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { bed } from "./bed.ts";

const here = bed();
const site = "https://dppt.hubei.chinatax.gov.cn:8443/";
const frame = "https://hubei.chinatax.gov.cn/";
const marker = "某某保密有限公司";
const secret = "geheim-8431";

/** Invoicing pages as they are: a component library's input, rich text, a table of lines, a frame of another host. */
const form = `<!doctype html><meta charset="utf-8"><title>portal</title><body>
  <form autocomplete="off"><label>购买方名称<input name="gmf"></label><label>合计<input name="hj"></label>
  <label>税率<select name="sl"><option value="">请选择</option><option value="13">13%</option></select></label>
  <table><thead><tr><th>项目名称</th><th>数量</th></tr></thead>
    <tbody><tr><td><input></td><td><input></td></tr><tr><td><input></td><td><input></td></tr></tbody></table>
  <label>备注<textarea name="bz"></textarea></label><div contenteditable aria-label="说明" style="min-height: 20px"></div>
  <label>操作密码<input type="password" name="czmm"></label>
  <div><label>验证<input name="a7" maxlength="6"></label><button type="button">获取验证码</button></div>
  <button>提交</button></form>
  <iframe src="${frame}" width="400" height="80"></iframe>
  <script>
    document.forms[0].addEventListener("submit", (event) => { event.preventDefault(); document.body.dataset.submitted = "" });
    // As React: what a script writes through the element's own property is not the user's, and is drawn away again.
    const input = document.querySelector("[name=hj]");
    const { get, set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
    let tracked = "", state = "";
    Object.defineProperty(input, "value", { get, set(value) { tracked = value; set.call(input, value) } });
    input.addEventListener("input", () => {
      if (get.call(input) !== tracked) state = tracked = get.call(input);
      set.call(input, state);
      document.body.dataset.state = state;
    });
  </script></body>`;

test("what was filled in is kept when the site fails, sealed, and nowhere else", async () => {
  here.world.portal.behave({ behaviour: "healthy", body: form });
  here.world.others.behave({ body: `<!doctype html><meta charset="utf-8"><label>收票邮箱<input name="yx"></label>` });
  here.world.probe.leadTo(here.world.impostor.port);
  const options = await here.browser.open("options/index.html#drafts");
  await options.locator("#drafts select").selectOption("cn-hubei");
  await options.getByRole("button", { name: /^(打开|Switch on)$/ }).click();
  await expect.poll(() => stored("draftPortals")).toEqual(["cn-hubei"]);
  await options.close();

  const page = await opened();
  await fillIn(page);
  expect(await stored("drafts")).toBeUndefined();
  here.world.portal.behave({ status: 504 });
  const ask = "fetch('/ask').then(({ status }) => status)";
  expect([await page.evaluate(ask), await page.evaluate(ask)]).toEqual([504, 504]);
  await expect.poll(() => drafts(), { timeout: 15_000 }).toHaveLength(2);
  expect((await drafts()).map(({ host }) => `https://${host}`).toSorted()).toEqual(
    [site, frame].map((url) => url.replace(/(:8443)?\/$/, "")).toSorted(),
  );

  const files = await onDisk();
  expect(files).toContain('"portal":"cn-hubei"');
  expect(files).not.toMatch(new RegExp(`${marker}|${secret}|MARKER`));
  const { portal, others, impostor } = here.world;
  const seen = [portal, others, impostor].flatMap((server) => server.requests());
  expect(seen.filter(({ method }) => method === "POST")).toEqual([]);
  expect(decodeURIComponent(JSON.stringify(seen))).not.toMatch(/保密|MARKER/);
});

test("after a restart it is filled back into empty fields alone, and nothing is submitted", async () => {
  here.world.portal.behave({ status: 200 });
  await here.reopenBrowser();
  const page = await opened();
  await expect.poll(() => page.locator("[name=gmf]").inputValue()).toBe("");
  await page.locator("[name=bz]").fill("已有备注");
  const list = await here.browser.open("drafts/index.html");
  await expect.poll(() => list.locator("article").count()).toBe(1);
  await list
    .getByText(/^(看内容|Look at what)/)
    .or(list.locator("article summary"))
    .first()
    .click();
  const text = await list.locator("article").innerText();
  expect(text).toContain(marker);
  expect(text).not.toContain(secret);

  await list.locator("article button.primary").click();
  const told = list.locator(".draft-filled");
  await told.waitFor();
  await expect.poll(() => told.innerText()).toMatch(/备注/);
  expect(await told.locator("li").count()).toBe(1);
  const cells = page.locator("td input");
  expect(await Promise.all([0, 1, 2, 3].map((at) => cells.nth(at).inputValue()))).toEqual(["MARKER-0", "1", "", "2"]);
  expect(await page.locator("[name=gmf]").inputValue()).toBe(marker);
  expect(await page.locator("[name=hj]").inputValue()).toBe("1,250.00");
  expect(await page.locator("[name=sl]").inputValue()).toBe("13");
  expect(await page.locator("[name=bz]").inputValue()).toBe("已有备注");
  expect(await page.locator("[contenteditable]").innerText()).toBe("MARKER-rich");
  expect(await page.frameLocator("iframe").locator("input").inputValue()).toBe("MARKER@example.com");
  expect(await page.locator("[name=czmm]").inputValue()).toBe("");
  expect(await page.locator("[name=a7]").inputValue()).toBe("");
  expect(await page.locator("body").evaluate(({ dataset }) => JSON.stringify(dataset))).toBe('{"state":"1,250.00"}');
});

test("one that somebody changed is told as unreadable, and with the last one goes the key", async () => {
  const list = await here.browser.open("drafts/index.html");
  // The form that was filled back may have been kept once more, while the incident was still open.
  await list.locator("article").first().waitFor();
  const serviceWorker = await here.browser.serviceWorker();
  await serviceWorker.evaluate(`chrome.storage.local.get("drafts").then(({ drafts }) => {
    const [id] = Object.keys(drafts);
    drafts[id].at += 1;
    return chrome.storage.local.set({ drafts });
  })`);
  await expect.poll(() => list.locator("article .field-error").count()).toBe(1);
  await list.getByRole("button", { name: /^(全部删除|Erase all)$/ }).click();
  await list.locator(".question button:focus").waitFor();
  await list.locator(".question button.danger").click();
  await expect.poll(() => list.locator("article").count()).toBe(0);
  expect(await stored("drafts")).toEqual({});
  expect(await serviceWorker.evaluate("indexedDB.databases()")).toEqual([]);
});

async function opened(): Promise<Page> {
  const page = await here.browser.context.newPage();
  await page.goto(site);
  await page.frameLocator("iframe").locator("input").waitFor();
  return page;
}

async function fillIn(page: Page): Promise<void> {
  await page.locator("[name=gmf]").fill(marker);
  await page.locator("[name=hj]").fill("1,250.00");
  await page.locator("[name=sl]").selectOption("13");
  for (const [at, text] of [
    [0, "MARKER-0"],
    [1, "1"],
    [3, "2"],
  ] as const)
    await page.locator("td input").nth(at).fill(text);
  await page.locator("[name=bz]").fill("MARKER-note");
  await page.locator("[contenteditable]").fill("MARKER-rich");
  await page.locator("[name=czmm]").fill(secret);
  await page.locator("[name=a7]").fill("843127");
  await page.frameLocator("iframe").locator("input").fill("MARKER@example.com");
}

async function stored(key: string): Promise<unknown> {
  const found = await (
    await here.browser.serviceWorker()
  ).evaluate<Record<string, unknown>>(`chrome.storage.local.get(${JSON.stringify(key)})`);
  return found[key];
}

async function drafts(): Promise<readonly { readonly host: string }[]> {
  return Object.values(((await stored("drafts")) ?? {}) as Record<string, { host: string }>);
}

/** Whatever our own storage holds on the disk. The browser's files for restoring tabs hold what forms do: not ours. */
async function onDisk(): Promise<string> {
  const profile = join(here.world.home, "profile/Default");
  const texts: string[] = [];
  for (const folder of ["Local Extension Settings", "IndexedDB"]) {
    const entries = await readdir(join(profile, folder), { recursive: true, withFileTypes: true });
    for (const entry of entries.filter((one) => one.isFile())) {
      const content = await readFile(join(entry.parentPath, entry.name));
      texts.push(content.toString("utf8"), content.toString("utf16le"));
    }
  }
  return texts.join("\n");
}
