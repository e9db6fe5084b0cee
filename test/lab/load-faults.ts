import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { checkFault, FaultFileError } from "./check-fault.ts";
import type { LoadedFault } from "./fault.ts";

/** Reads every `<id>.ts` of a folder, in the order of their names. */
export async function loadFaults(folder: string): Promise<readonly LoadedFault[]> {
  let names: readonly string[];
  try {
    names = await readdir(folder);
  } catch {
    throw new FaultFileError(`There is no folder ${folder} with fault files.`);
  }
  const files = names.filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts")).toSorted();
  if (files.length === 0) throw new FaultFileError(`The folder ${folder} holds no fault file (<id>.ts).`);
  return Promise.all(files.map((name) => loadFault(join(folder, name))));
}

export async function loadFault(file: string): Promise<LoadedFault> {
  let loaded: unknown;
  try {
    loaded = await import(pathToFileURL(resolve(file)).href);
  } catch (error) {
    throw new FaultFileError(`${file}: cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  const fault = typeof loaded === "object" && loaded !== null && "default" in loaded ? loaded.default : undefined;
  return checkFault(fault, file);
}
