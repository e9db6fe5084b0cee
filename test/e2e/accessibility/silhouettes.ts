import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { drawIcon, iconFile, type IconName } from "../screenshots/icons.ts";

/** Of each of an icon's 16 × 16 points, whether it is drawn at all: what remains of it without any colour. */
export async function silhouette(page: Page, name: IconName): Promise<readonly boolean[]> {
  return (await alphas(page, await readFile(iconFile(name, 16)))).map((alpha) => alpha > 127);
}

/** How far a carried icon is from its drawing, at the point where they differ most: 0 to 255. */
export async function distanceFromDrawing(page: Page, name: IconName, size: number): Promise<number> {
  const carried = await points(page, await readFile(iconFile(name, size)));
  const drawn = await points(page, await drawIcon(page, name, size));
  if (carried.length !== drawn.length) return 255;
  return Math.max(...carried.map((value, index) => Math.abs(value - (drawn[index] ?? 0))));
}

async function alphas(page: Page, png: Buffer): Promise<readonly number[]> {
  return (await points(page, png)).filter((_, index) => index % 4 === 3);
}

/** Red, green, blue and alpha of each point, row by row. */
function points(page: Page, png: Buffer): Promise<readonly number[]> {
  return page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
    canvas?.drawImage(image, 0, 0);
    return [...(canvas?.getImageData(0, 0, image.width, image.height).data ?? [])];
  }, png.toString("base64"));
}
