import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { loopbackPermission } from "../../../extension/hosts.ts";
import type { Permission } from "../fault.ts";

interface Manifest {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
}

/** A match pattern that nobody has a name for. */
type Origin = `${string}://${string}`;

/**
 * The extension of somebody who has granted these optional permissions. The browser's own question cannot be answered in
 * a test, so a copy has them from the start; its id is the same.
 */
export async function permitted(
  extension: string,
  allows: readonly (Permission | Origin)[],
  folder: string,
): Promise<string> {
  if (allows.length === 0) return extension;
  const copy = join(folder, "extension");
  await cp(extension, copy, { recursive: true });
  const file = join(copy, "manifest.json");
  const manifest = JSON.parse(await readFile(file, "utf8")) as Manifest;
  const patterns = allows.filter((name) => name.includes("://"));
  const names = allows.filter((name) => name !== "loopback" && !patterns.includes(name));
  const origins = [...patterns, ...(allows.includes("loopback") ? loopbackPermission.origins : [])];
  const changed: Manifest = {
    ...manifest,
    permissions: [...manifest.permissions, ...names],
    host_permissions: [...manifest.host_permissions, ...origins],
  };
  await writeFile(file, JSON.stringify(changed));
  return copy;
}
