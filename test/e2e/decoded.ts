import jsqr from "jsqr";
import type { Locator } from "playwright-core";

/** What a reader that is not ours makes of the picture on the screen. */
export async function decoded(code: Locator): Promise<string | undefined> {
  const png = (await code.screenshot()).toString("base64");
  const { width, height, pixels } = await code.page().evaluate(readPixels, png);
  return jsqr(Uint8ClampedArray.from(pixels), width, height, { inversionAttempts: "dontInvert" })?.data;
}

/** Runs in the page: what a PNG looks like, four numbers a pixel. */
async function readPixels(png: string) {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const { width, height } = image;
  const context = new OffscreenCanvas(width, height).getContext("2d");
  if (context === null) throw new Error("There is no canvas.");
  context.drawImage(image, 0, 0);
  return { width, height, pixels: [...context.getImageData(0, 0, width, height).data] };
}
