import { zipSync } from "fflate";
import type { Files } from "./files.ts";

/** The same bytes for the same files, wherever and whenever: ZIP's own first day, in local time as the format has it. */
const mtime = new Date(1980, 0, 1);

export function zip(files: Files): Uint8Array {
  return zipSync(Object.fromEntries(files), { level: 9, mtime });
}
