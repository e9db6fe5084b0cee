import { mkdir, rm } from "node:fs/promises";
import { buildParts, type BuiltParts } from "../lab/build-parts.ts";
import { root } from "../setup/process.ts";
import type { LabSource, Surroundings } from "./benchmark.ts";

const everything = `${root}.data/bench`;

/** Folders and built parts for one run; `clear` takes all of it away. */
export function createSurroundings(
  lab: LabSource,
  soakMinutes: number,
): Surroundings & { readonly clear: () => Promise<void> } {
  let parts: Promise<BuiltParts> | undefined;
  let folders = 0;
  return {
    lab,
    soakMinutes,
    parts: () => (parts ??= buildParts()),
    async folder(name) {
      folders += 1;
      const path = `${everything}/${process.pid}/${folders}-${name}`;
      await mkdir(path, { recursive: true });
      return path;
    },
    async clear() {
      const [built] = await Promise.allSettled([parts]);
      if (built.status === "fulfilled") await built.value?.remove();
      await rm(`${everything}/${process.pid}`, { recursive: true, force: true });
    },
  };
}
