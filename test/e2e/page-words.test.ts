import type { Page } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";
import { bed } from "./bed.ts";
import { readShown } from "./browser.ts";

const here = bed();
const kickedOut = "您的账号已在其他地方登录";
const expired = "身份认证已失效，请重新登录（可信错误）";
const mayExist = "系统检测到您已成功开具发票，请登录税局查询确认";
const box = (text: string) => `<div class="el-message-box"><p>提示</p><p>${text}</p><button>确定</button></div>`;
const menu = `<nav>${"<a href='#'>系统维护</a><a href='#'>发票额度</a><a href='#'>重新登录</a>".repeat(60)}</nav>`;

/** Long enough for the page's reader to have looked several times. */
const severalLooksMs = 2_500;

beforeEach(() => {
  here.world.portal.behave({
    behaviour: "healthy",
    cert: here.world.good.chainPem,
    key: here.world.good.keyPem,
    status: 200,
    body: page(menu),
  });
});

describe("a page that says what is wrong", () => {
  test("in a box that is there when it loads, is explained at once, and nothing is measured", async () => {
    here.world.portal.behave({ body: page(menu + box(expired)) });
    const shown = await open("dppt.hubei");
    expect(await scenarioIn(shown)).toBe("session-expired");
    expect(await toolbar()).toMatch(/这不是网络问题|not a network problem/);
    expect(await diagnoses()).toEqual([]);
    const own = here.world.portal.requests().filter(({ headers }) => headers["sec-fetch-dest"] === "empty");
    expect(own).toEqual([]);
    await shown.close();
  });

  test("late, by script, in a box that was hidden, is explained too", async () => {
    here.world.portal.behave({ body: page(`${menu}<div hidden role="dialog" id="late"><p></p></div>`) });
    const shown = await open("dppt.hunan");
    await shown.evaluate(`setTimeout(() => {
      document.querySelector("#late p").textContent = ${JSON.stringify(kickedOut)};
      document.querySelector("#late").hidden = false;
    }, 800)`);
    expect(await scenarioIn(shown)).toBe("account-kicked-out");
    await shown.close();
  });

  test("in a box of no known library is explained where it floats above the page", async () => {
    const shown = await open("dppt.jiangxi");
    await shown.evaluate(`document.body.insertAdjacentHTML("beforeend",
      '<div style="position: fixed; inset: 40% 30% auto"><b>发票额度已不够使用</b></div>')`);
    expect(await scenarioIn(shown)).toBe("permission-or-identity");
    await shown.close();
  });

  test("in a frame of another host of the catalogue is explained in the page around it", async () => {
    const shown = await open("dppt.henan");
    here.world.portal.behave({ body: page(menu + box(expired)) });
    await shown.evaluate(`(() => {
      const frame = document.createElement("iframe");
      frame.src = "https://dppt.hebei.chinatax.gov.cn:8443/";
      document.body.prepend(frame);
    })()`);
    expect(await scenarioIn(shown)).toBe("session-expired");
    await shown.close();
  });

  test("as all that there is of the page is explained", async () => {
    here.world.portal.behave({ body: page("<h1>系统维护中</h1><p>给您带来不便，敬请谅解。服务热线：12366</p>") });
    const shown = await open("dppt.guangdong");
    expect(await scenarioIn(shown)).toBe("scheduled-maintenance");
    await shown.close();
  });

  test("that an invoice may have been issued: the guard goes before everything, and outlives the page", async () => {
    here.world.portal.behave({ body: page(menu + box(mayExist)) });
    const shown = await open("dppt.anhui");
    expect(await scenarioIn(shown)).toBe("issue-result-unknown");
    expect(await accessibleText(shown)).toMatch(/alert.*(先查再开|Check before you issue again)/s);
    here.world.portal.behave({ body: page(menu) });
    await shown.reload();
    expect(await heard("dppt.anhui")).toEqual(["result-unknown"]);
    await shown.close();
  });

  test("puts the guard before an incident that is told already, and does not take its place", async () => {
    const shown = await here.browser.context.newPage();
    await shown.goto("https://jilin.chinatax.gov.cn/");
    here.world.portal.behave({ cert: here.world.expired.chainPem, key: here.world.expired.keyPem });
    const ask = "fetch('https://dppt.jilin.chinatax.gov.cn:8443/', { mode: 'no-cors' }).catch(() => 'failed')";
    expect(await shown.evaluate(`${ask}.then(() => ${ask})`)).toBe("failed");
    const incident = await scenarioIn(shown);
    expect(await accessibleText(shown)).not.toMatch(/先查再开|Check before you issue again/);
    await shown.evaluate(`document.body.insertAdjacentHTML("beforeend", ${JSON.stringify(box(mayExist))})`);
    await expect
      .poll(() => accessibleText(shown), { timeout: 10_000 })
      .toMatch(/alert.*(先查再开|Check before you issue again)/s);
    expect(await scenarioIn(shown)).toBe(incident);
    await shown.close();
  });

  test("is a reason for the diagnosis of its target, and forgotten when the next page is loaded", async () => {
    here.world.portal.behave({ body: page(menu + box(expired)) });
    const shown = await open("dppt.shandong");
    await scenarioIn(shown);
    const target = "https://dppt.shandong.chinatax.gov.cn:8443";
    const diagnosed = await here.browser.diagnose(target);
    expect(diagnosed.data["scenario"]).toBe("session-expired");
    here.world.portal.behave({ body: page(menu) });
    await shown.reload();
    await expect.poll(() => heard("dppt.shandong")).toEqual([]);
    await diagnosed.page
      .getByRole("button", { name: /再查一次|Check again/ })
      .last()
      .click();
    await expect
      .poll(async () => (await readShown(diagnosed.page)).data["scenario"], { timeout: 20_000 })
      .toBe("healthy");
    await shown.close();
  });

  test("is told once: the same words in another box change nothing in the bar", async () => {
    here.world.portal.behave({ body: page(menu + box(expired)) });
    const shown = await open("dppt.shanxi");
    await scenarioIn(shown);
    await shown.evaluate("document.querySelector('fapiao-doctor-banner').dataset.same = 'yes'");
    const told = await lastHeard();
    await shown.evaluate(`document.body.insertAdjacentHTML("beforeend", ${JSON.stringify(box(expired))})`);
    await expect.poll(lastHeard, { timeout: 10_000 }).toBeGreaterThan(told);
    await shown.waitForTimeout(severalLooksMs);
    expect(await shown.locator("fapiao-doctor-banner").getAttribute("data-same")).toBe("yes");
    await shown.close();
  });
});

describe("a page that only has the words in it", () => {
  test.each([
    [
      "a help article",
      `<article><h1>常见问题</h1><p>${expired}</p>${"<p>请重新获取验证码登录。</p>".repeat(80)}</article>`,
    ],
    ["a help article in a dialog", box(`如果提示：${expired}。请重新获取验证码，再次登录。`)],
    ["menus and labels", menu],
    ["a hidden box", `<div class="el-message" style="display: none">${expired}</div>${menu}`],
    [
      "what a user writes",
      `${menu}<div role="dialog"><textarea>${expired}</textarea><input value="${kickedOut}"></div>`,
    ],
    ["a notice of what is to come", box("系统将于本周六 18:00 至 22:00 升级维护，升级维护期间暂停服务，请提前办理。")],
  ])("is left alone: %s", async (_, body) => {
    here.world.portal.behave({ body: page(body.includes("<nav>") ? body : menu + body) });
    const shown = await open("dppt.yunnan");
    await shown.waitForTimeout(severalLooksMs);
    expect(await heard("dppt.yunnan")).toEqual([]);
    expect(await shown.locator("fapiao-doctor-banner").count()).toBe(0);
    await shown.close();
  });
});

test("nothing but meanings leaves the page, and nothing of its text is kept", async () => {
  const worker = await here.browser.serviceWorker();
  await worker.evaluate("globalThis.seen = []; chrome.runtime.onMessage.addListener((one) => { seen.push(one); })");
  here.world.portal.behave({ body: page(menu + box("未查询到您与该企业的关联关系信息（某某保密有限公司）")) });
  const shown = await open("dppt.gansu");
  expect(await scenarioIn(shown)).toBe("permission-or-identity");
  const seen: readonly unknown[] = await worker.evaluate("seen.filter(({ kind }) => kind === 'page-words')");
  expect(seen).toEqual([{ kind: "page-words", meanings: ["role-missing"] }]);
  const kept = await worker.evaluate<unknown>(
    "Promise.all([chrome.storage.local.get(null), chrome.storage.session.get(null)])",
  );
  expect(JSON.stringify(kept)).not.toMatch(/保密|关联关系/);
  await shown.close();
});

function page(body: string): string {
  return `<!doctype html><meta charset="utf-8"><title>portal</title><body>${body}</body>`;
}

async function open(host: string): Promise<Page> {
  const opened = await here.browser.context.newPage();
  await opened.goto(`https://${host}.chinatax.gov.cn:8443/`);
  return opened;
}

async function scenarioIn(shown: Page): Promise<string | null> {
  const bar = shown.locator("fapiao-doctor-banner");
  await bar.waitFor({ state: "attached", timeout: 10_000 });
  return bar.getAttribute("data-scenario");
}

/** Roles and names that screen readers find, the closed shadow root included. */
async function accessibleText(shown: Page): Promise<string> {
  const session = await here.browser.context.newCDPSession(shown);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  return nodes.map(({ role, name }) => `${String(role?.value)} ${String(name?.value)}`).join("\n");
}

/** What is kept of the pages of a host. */
async function heard(host: string): Promise<readonly string[]> {
  const worker = await here.browser.serviceWorker();
  const { heard = [] } = await worker.evaluate<{
    heard?: { target: { host: string }; meaning: string }[];
  }>("chrome.storage.session.get('heard')");
  return heard.filter(({ target }) => target.host.startsWith(host)).map(({ meaning }) => meaning);
}

/** When a page said something last; local clock, milliseconds since the epoch. */
async function lastHeard(): Promise<number> {
  const worker = await here.browser.serviceWorker();
  return worker.evaluate("chrome.storage.session.get('heard').then(({ heard }) => heard.at(-1).at)");
}

async function diagnoses(): Promise<readonly string[]> {
  return (await here.browser.serviceWorker()).evaluate(
    "chrome.storage.local.get('diagnosisIds').then(({ diagnosisIds = [] }) => diagnosisIds)",
  );
}

async function toolbar(): Promise<string> {
  return (await here.browser.serviceWorker()).evaluate("chrome.action.getTitle({})");
}
