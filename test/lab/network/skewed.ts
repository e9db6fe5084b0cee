import { join } from "node:path";
import { command } from "./shell.ts";

/** The environment of a program whose clock is so many seconds ahead; `folder` takes the library that does it. */
export async function skewed(seconds: number, folder: string): Promise<Readonly<Record<string, string>>> {
  const library = join(folder, "skew.so");
  await command("cc", ["-shared", "-fPIC", "-O1", "-o", library, join(import.meta.dirname, "skew.c")]);
  return { LD_PRELOAD: library, SKEW: String(seconds) };
}
