import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { pictureBanners } from "./screenshots/banners.ts";
import { drawIcons } from "./screenshots/icons.ts";
import { picturePages } from "./screenshots/pages.ts";

/**
 * Pictures of everything people see, in both languages, light and dark, narrow and wide, into .data/screenshots:
 * `npm run screenshots [-- word …]` draws only what has one of the words in its name. The banner needs the built
 * extension (`npm run build`). Exit code 1 where axe finds something, something scrolls sideways, is hard to read or out
 * of the keyboard's reach, or where the banner covers a control. The toolbar's icons are drawn anew from extension/icons.
 */
const folder = join(import.meta.dirname, "../../.data/screenshots");
const words = process.argv.slice(2);
const wanted = (name: string) => words.length === 0 || words.some((word) => name.includes(word));

await mkdir(folder, { recursive: true });
await drawIcons(folder, wanted);
const faults = [...(await picturePages(folder, wanted)), ...(await pictureBanners(folder, wanted))];
for (const fault of faults) console.error(fault);
console.log(`The pictures are in ${folder}. ${faults.length === 0 ? "No faults found." : `${faults.length} faults.`}`);
process.exitCode = faults.length === 0 ? 0 : 1;
