import { open } from "node:fs/promises";
import { join } from "node:path";
import { command } from "./shell.ts";

/** The wall clock of one program. */
export interface SkewedClock {
  /** The environment that the program is started with. */
  readonly variables: Readonly<Record<string, string>>;
  /** Sets it so many seconds ahead, also while the program runs. */
  set(seconds: number): Promise<void>;
}

/** A clock that is so many seconds ahead. `folder` takes the library and the file that move it, called after `name`. */
export async function skewedClock(name: string, seconds: number, folder: string): Promise<SkewedClock> {
  const library = join(folder, `${name}-skew.so`);
  const file = join(folder, `${name}-skew`);
  await command("cc", ["-shared", "-fPIC", "-O1", "-o", library, join(import.meta.dirname, "skew.c")]);
  const set = async (ahead: number): Promise<void> => {
    const bytes = new BigInt64Array([BigInt(Math.round(ahead))]);
    // Written over, never cut off: the running program has it in its memory.
    const opened = await open(file, "a").then(async (made) => {
      await made.close();
      return open(file, "r+");
    });
    await opened.write(new Uint8Array(bytes.buffer), 0, bytes.byteLength, 0);
    await opened.close();
  };
  await set(seconds);
  return { variables: { LD_PRELOAD: library, SKEW_FILE: file }, set };
}
