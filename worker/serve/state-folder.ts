import { mkdir, rm, statfs, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Below this an operator should know; a target's database takes some 50 kB. */
const littleBytes = 50_000_000;

/**
 * Makes the folder of the objects' databases, and makes sure that it can be written: the runtime would start without, and
 * fail at the first request. Says on stderr when the disk is nearly full.
 */
export async function openStateFolder(folder: string): Promise<void> {
  const trial = join(folder, ".writable");
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(trial, "x".repeat(4_096));
    await rm(trial);
  } catch (error) {
    const { code = "", message } =
      error instanceof Error ? (error as NodeJS.ErrnoException) : { message: String(error) };
    throw new Error(`the state cannot be kept in ${folder}: ${trouble[code] ?? message}.`, { cause: error });
  }
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < littleBytes)
    process.stderr.write(
      `There are only ${Math.round((bavail * bsize) / 1e6)} MB left for the state in ${folder}: what cannot be kept is answered with 500.\n`,
    );
}

const trouble: Readonly<Record<string, string>> = {
  EACCES: "this user may not write there; change its owner, or give another folder with --data",
  EPERM: "this user may not write there; change its owner, or give another folder with --data",
  ENOENT: "it cannot be made there; is that disk there, and not read-only? Give another folder with --data",
  EROFS: "that disk is read-only; give another folder with --data",
  ENOSPC: "that disk is full; make room, or give another folder with --data",
  EDQUOT: "this user's share of that disk is used up; make room, or give another folder with --data",
  ENOTDIR: "a part of that path is a file; give another folder with --data",
  EEXIST: "there is a file of that name; give another folder with --data",
};
