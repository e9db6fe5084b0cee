import type { Page } from "playwright-core";
import type { SceneName } from "./scene-names.ts";

const ask = (text: string) => async (page: Page) => {
  await page.getByRole("textbox").fill(text);
  await page.locator("form button.primary").click();
};

const openRow = async (page: Page) => page.locator(".row summary").first().click();

const groupedBy = (by: string) => async (page: Page) => {
  await page.getByRole("combobox").first().selectOption(by);
};

const eraseAll = async (page: Page) => {
  await page.locator("button.danger").click();
  await page.locator(".question button:focus").waitFor();
};

/** What the user does before a scene is looked at. */
export const acts: Readonly<Partial<Record<SceneName, (page: Page) => Promise<void>>>> = {
  "diagnosis-it": async (page) => {
    await page.locator(".switch input").last().check();
    await page.locator(".technical summary").click();
  },
  "options-add": async (page) => {
    await page.getByPlaceholder("https://").fill("https://etax-beijing.com/login");
    await page.keyboard.press("Enter");
    await page.locator('[role="alert"]:not(:empty)').waitFor();
  },
  "options-list": async (page) => {
    await page.locator(".from-list summary").click();
    await page.locator(".from-list").getByRole("combobox").press("ArrowDown");
  },
  "desk-carrier": groupedBy("carrier"),
  "desk-region": groupedBy("region"),
  "desk-opened": async (page) => page.locator(".desk-group tbody button").first().click(),
  "drafts-opened": async (page) => {
    for (const summary of await page.locator("article summary").all()) await summary.click();
  },
  "drafts-filled": fillBack,
  "drafts-no-page": fillBack,
  "drafts-erase": async (page) => {
    await page.locator("article > button").first().click();
    await page.locator("main > button").click();
    await page.locator(".question button:focus").waitFor();
  },
  "drafts-erased": async (page) => {
    await page.locator("article > button").click();
    await page.locator(".question button.danger").click();
    await page.locator("h1:focus").waitFor();
  },
  "message-said": ask("您没有该功能访问权限,请联系法定代表人或财务负责人添加权限"),
  "message-guard": ask("系统检测到您已成功开具发票，请登录税局查询确认"),
  "message-browser": ask("无法访问此网站 ERR_CONNECTION_TIMED_OUT"),
  "message-unknown": ask("保存失败 -1"),
  "practice-checking": async (page) => {
    await page.locator('[data-action="done"]').click();
    await page.locator('[data-action="done"]').click();
    await page.locator('[data-assume="mended"]:focus').waitFor();
  },
  "report-large": openCodes,
  "report-codes": openCodes,
  "timeline-group": openRow,
  "timeline-clock": openRow,
  "timeline-recheck": async (page) => {
    await openRow(page);
    await page.locator(".recheck button.secondary").click();
    await page.locator(".then-now").waitFor();
  },
  "timeline-days": async (page) => {
    await page.getByRole("combobox").nth(1).selectOption("days");
    await page.locator('input[type="date"]').first().fill("2027-01-01");
    await page.locator(".card").first().waitFor();
  },
  "timeline-erase": eraseAll,
  "timeline-erased": async (page) => {
    await eraseAll(page);
    await page.locator(".question button.danger").click();
    await page.locator(".field-saved:focus").waitFor();
  },
  "timeline-shorter": async (page) => {
    await page.getByRole("combobox").last().selectOption("7");
    await page.locator(".question button:focus").waitFor();
  },
  "welcome-privacy": async (page) => page.locator("button.primary").click(),
  "welcome-where": async (page) => {
    await page.locator("button.primary").click();
    await page.locator("button.primary").click();
    await page.getByRole("combobox").last().selectOption("cn-nuonuo");
  },
  // By keyboard alone, in Latin letters: the button has the focus at the end.
  "popup-chosen": async (page) => {
    await page.getByRole("combobox").fill("shen");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await page.locator("button.primary:focus").waitFor();
  },
};

async function fillBack(page: Page): Promise<void> {
  await page.locator("article button.primary").click();
  await page.locator(".draft-filled").waitFor();
}

async function openCodes(page: Page): Promise<void> {
  for (const summary of await page.locator(".report-ways summary").all()) await summary.click();
}
