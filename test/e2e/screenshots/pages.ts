import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { chromiumPath } from "../../setup/chromium.ts";
import { type SceneName, sceneNames } from "../gallery/scene-names.ts";
import { languages } from "../../../shared/locales/languages.ts";
import { serveGallery } from "../gallery/serve.ts";
import { keyboardFaults } from "./keyboard-faults.ts";
import { type Look, looks, pictureName, viewports } from "./looks.ts";

/** What a browser gives to a popup. */
const popupViewport = { width: 380, height: 560 };

/** As much as shows the verdict, the guide and both vantages. */
const readmeViewport = { width: 1000, height: 1040 };

/** What the Chrome Web Store and Edge Add-ons take. */
const storeViewport = { width: 1280, height: 800 };
const storeScenes = [
  "diagnosis-beyond",
  "diagnosis-clock",
  "diagnosis-unclear",
  "message-said",
  "welcome-privacy",
] as const;

const ask = (text: string) => async (page: Page) => {
  await page.getByRole("textbox").fill(text);
  await page.locator("form button.primary").click();
};

/** What the user does before the picture is taken. */
const act: Readonly<Partial<Record<SceneName, (page: Page) => Promise<void>>>> = {
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
    await page.getByRole("combobox").last().press("ArrowDown");
  },
  "message-said": ask("您没有该功能访问权限,请联系法定代表人或财务负责人添加权限"),
  "message-guard": ask("系统检测到您已成功开具发票，请登录税局查询确认"),
  "message-browser": ask("无法访问此网站 ERR_CONNECTION_TIMED_OUT"),
  "message-unknown": ask("保存失败 -1"),
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

/** Pictures the extension's pages; returns what is wrong with them. */
export async function picturePages(folder: string, wanted: (name: string) => boolean): Promise<readonly string[]> {
  const gallery = await serveGallery();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox"] });
  const faults: string[] = [];
  try {
    const page = await browser.newPage({ reducedMotion: "reduce" });
    page.on("pageerror", (error) => faults.push(String(error)));
    for (const scene of sceneNames) {
      for (const look of looks) {
        const name = pictureName(scene, look);
        if (!wanted(name)) continue;
        await show(page, gallery.origin, scene, look);
        await act[scene]?.(page);
        await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
        const found = [...(await faultsOf(page)), ...(await keyboardFaults(page))];
        faults.push(...found.map((fault) => `${name}: ${fault}`));
      }
    }
    if (wanted("readme")) {
      await show(page, gallery.origin, "diagnosis-beyond", { language: "zh-CN", colorScheme: "light", size: "wide" });
      await page.setViewportSize(readmeViewport);
      await page.screenshot({ path: join(folder, "readme.png") });
    }
    await pictureForStores(page, gallery.origin, folder, wanted);
  } finally {
    await browser.close();
    await gallery.close();
  }
  return faults;
}

/** Pages as the stores show them, a little larger: pictures there are made small. */
async function pictureForStores(page: Page, origin: string, folder: string, wanted: (name: string) => boolean) {
  for (const scene of storeScenes) {
    for (const language of languages) {
      const name = `store-${scene}.${language}`;
      if (!wanted(name)) continue;
      await show(page, origin, scene, { language, colorScheme: "light", size: "wide" });
      await act[scene]?.(page);
      await page.setViewportSize(storeViewport);
      await page.evaluate("document.documentElement.style.zoom = 1.08");
      await page.screenshot({ path: join(folder, `${name}.png`) });
    }
  }
}

async function show(page: Page, origin: string, scene: SceneName, look: Look): Promise<void> {
  const isPopup = look.size === "wide" && scene.startsWith("popup");
  await page.setViewportSize(isPopup ? popupViewport : viewports[look.size]);
  await page.emulateMedia({ colorScheme: look.colorScheme });
  await page.goto(`${origin}/?scene=${scene}&language=${look.language}`);
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
}

async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => document.dispatchEvent(new Event("look-over")));
  const found: unknown = JSON.parse((await page.locator("html").getAttribute("data-faults")) ?? "[]");
  return Array.isArray(found) ? found.map(String) : [];
}
