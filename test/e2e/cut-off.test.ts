import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { afterEach, expect, test } from "vitest";
import { openBrowser, readShown, type TestBrowser } from "./browser.ts";
import { chromiumCutOff, wayOut, type CutOff } from "./cut-off.ts";
import { decoded } from "./decoded.ts";
import { extensionDir, worldsDir } from "./places.ts";
import { listenForTroubles } from "./troubles.ts";

const target = "https://dppt.beijing.chinatax.gov.cn:8443";
const languages = { "zh-CN": /[\u4e00-\u9fff]{4}/, en: /[A-Za-z]+ [a-z]+ [a-z]+/ } as const;
/** Where this machine allows no network of one's own, nothing can be cut off. */
const way = wayOut();

let home = "";
let browser: TestBrowser | undefined;

afterEach(async () => {
  await browser?.close();
  await rm(home, { recursive: true, force: true });
});

test.skipIf(way === undefined)(
  "with no link at all every page opens in both languages, and diagnosis, guide, message and report work",
  async () => {
    const here = await cutOff("no-link");
    for (const [language, sentence] of Object.entries(languages)) {
      await speak(language);
      for (const name of await readdir(`${extensionDir}/pages`)) {
        const page = await here.open(`${name}/index.html`);
        await expect
          .poll(() => page.locator("main").innerText(), { message: `${name}, ${language}` })
          .toMatch(sentence);
        expect(await page.locator("html").getAttribute("lang")).toBe(language);
        await page.close();
      }
    }

    const { page, data } = await here.diagnose(target);
    expect(data).toMatchObject({ state: "done", side: "user", scenario: "no-network", confidence: "certain" });
    expect(Number(data["elapsedMs"])).toBeLessThan(8_000);
    // The first step is shown, and is not done as long as nothing has changed.
    const guide = page.locator("[data-guide]");
    const step = await guide.getAttribute("data-step");
    expect(await guide.locator("li").count()).toBeGreaterThan(0);
    await guide.locator(".guide-actions button.primary").click();
    await expect.poll(() => guide.getAttribute("data-step"), { timeout: 20_000 }).not.toBe(step);
    expect(await guide.getAttribute("data-guide")).not.toBe("fixed");

    const popup = await here.open("popup/index.html");
    await popup.getByRole("combobox").fill("Gansu");
    await popup.getByRole("combobox").press("Enter");
    const [diagnosis] = await Promise.all([
      popup.context().waitForEvent("page"),
      popup.getByRole("button", { name: /^(诊断|Diagnose)$/ }).click(),
    ]);
    expect((await readShown(diagnosis)).data).toMatchObject({ scenario: "no-network" });

    const message = await here.open("message/index.html");
    await message.getByRole("textbox").fill("无法访问此网站\nERR_INTERNET_DISCONNECTED");
    await message.getByRole("textbox").press("Control+Enter");
    await message.locator("main[data-known]").waitFor();
    expect(await message.locator(".explained").innerText()).not.toBe("");
    expect(here.troubles).toEqual([]);
  },
  80_000,
);

test.skipIf(way === undefined)(
  "behind a router that says nothing it blames nobody, offers the telephone, and takes its answer",
  async () => {
    const here = await cutOff("dead-router");
    const { page, data, report } = await here.diagnose(target);
    expect(data).toMatchObject({ state: "done", side: "unclear", confidence: "possible" });
    expect(report).toMatchObject({ settle: "phone", target });
    expect(Number(data["elapsedMs"])).toBeLessThan(9_000);
    const card = page.locator(".phone-check");
    expect(await decoded(card.getByRole("img"))).toBe(target);
    await card.locator('[data-outcome="opens"]').click();
    await card.locator('[aria-pressed="true"]').waitFor();
    expect((await readShown(page)).report?.measurements).toContainEqual(expect.objectContaining({ vantage: "phone" }));
    expect(here.troubles).toEqual([]);
  },
);

interface Cut extends TestBrowser {
  readonly troubles: readonly string[];
}

/** Opens the browser where no packet gets out, nor finds anybody. */
async function cutOff(how: CutOff): Promise<Cut> {
  await mkdir(worldsDir, { recursive: true });
  home = await mkdtemp(`${worldsDir}/cut-off-`);
  const program = await chromiumCutOff(how, way ?? "", home);
  browser = await openBrowser({ home, resolverRules: "" }, { program });
  const troubles = await listenForTroubles(browser.context);
  return { ...browser, troubles };
}

async function speak(language: string): Promise<void> {
  await (await browser?.serviceWorker())?.evaluate(`chrome.storage.local.set({ language: "${language}" })`);
}
