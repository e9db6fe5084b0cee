import { existsSync } from "node:fs";
import { join } from "node:path";
import { bannerAxeFaults } from "../accessibility/axe-banner.ts";
import { bannerFaults } from "./banner-faults.ts";
import { bannerMessage, type BannerScene, bannerScenes } from "./banner-messages.ts";
import { emulate, looks, pictureName, viewportOf } from "./looks.ts";
import { portalTab, showBanner, withExtension } from "./with-extension.ts";

const extension = join(import.meta.dirname, "../../../dist/extension");

/** Pictures the banner of the built extension in a portal's page; returns what is wrong with it. */
export async function pictureBanners(folder: string, wanted: (name: string) => boolean): Promise<readonly string[]> {
  if (!existsSync(extension)) return ["There is no dist/extension to take the banner from: run npm run build first."];
  const faults: string[] = [];
  await withExtension(extension, async (context) => {
    const page = await portalTab(context);
    for (const scene of Object.keys(bannerScenes) as BannerScene[]) {
      for (const look of looks) {
        const name = pictureName(scene, look);
        if (!wanted(name)) continue;
        await page.setViewportSize(viewportOf(scene, look));
        await emulate(page, look);
        const message = bannerMessage(scene, look.language);
        await showBanner(context, page, message);
        await page.screenshot({ path: join(folder, `${name}.png`) });
        const found = [...(await bannerFaults(page, message)), ...(await bannerAxeFaults(page))];
        faults.push(...found.map((fault) => `${name}: ${fault}`));
      }
    }
  });
  return faults;
}
