import { afterEach, describe, expect, test } from "vitest";
import { bed } from "./bed.ts";
import { decoded } from "./decoded.ts";

const here = bed();

afterEach(() => {
  here.world.portal.behave({ behaviour: "healthy" });
  return here.browser.context.setOffline(false);
});

describe("the phone test's QR code", () => {
  test("is read as the portal's own address: in light and dark, narrow and wide, with no network", async () => {
    here.world.portal.behave({ behaviour: "reset-after-client-hello" });
    const { page } = await here.browser.diagnose("https://dppt.neimenggu.chinatax.gov.cn:8443");
    const address = "https://dppt.neimenggu.chinatax.gov.cn:8443";
    const card = page.locator(".phone-check");
    const code = card.getByRole("img");
    await here.browser.context.setOffline(true);
    for (const colorScheme of ["light", "dark"] as const) {
      for (const width of [320, 1000]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        expect(await decoded(code)).toBe(address);
      }
    }
    // For those who cannot scan, and for those who cannot see.
    expect(await card.locator("figcaption").textContent()).toBe(address);
    expect(await code.getAttribute("aria-label")).toContain(address);
  });

  test("carries nothing of what the address bar of the diagnosis page holds besides host and port", async () => {
    here.world.portal.behave({ behaviour: "silent" });
    const page = await here.browser.open(
      `diagnosis/index.html?target=${encodeURIComponent("https://dppt.jilin.chinatax.gov.cn:8443/")}&taxpayer=91110000#secret`,
    );
    const code = page.locator(".phone-check").getByRole("img");
    await code.waitFor({ timeout: 25_000 });
    expect(await decoded(code)).toBe("https://dppt.jilin.chinatax.gov.cn:8443");
  });
});
