import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";

/** What is in a package, by path with `/`, in the order of the paths. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Every file under a folder. */
export async function readFiles(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
  return new Map(
    await Promise.all(
      paths.map(
        async (path) => [path.replaceAll(sep, "/"), new Uint8Array(await readFile(join(folder, path)))] as const,
      ),
    ),
  );
}

/** A file's text; `undefined` where there is none. */
export function textOf(files: Files, path: string): string | undefined {
  const bytes = files.get(path);
  return bytes && new TextDecoder().decode(bytes);
}
