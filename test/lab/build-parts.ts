import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleWorker } from "../../worker/serve/bundle.ts";
import { probeUrl } from "./network/plan.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

export interface BuiltParts {
  /** Folder of the unpacked extension. */
  readonly extension: string;
  /** Folder of the Worker's bundle. */
  readonly prebuilt: string;
  remove(): Promise<void>;
}

/** Builds what is shipped, by the documented commands, for the probe's address in the lab; beside the user's own build. */
export async function buildParts(): Promise<BuiltParts> {
  const folder = await mkdtemp(join(tmpdir(), "fapiao-lab-parts-"));
  const extension = join(folder, "extension");
  const prebuilt = join(folder, "worker");
  await Promise.all([
    node(["extension/build.ts"], { PROBE_URL: probeUrl, OUT_DIR: extension }),
    bundleWorker(prebuilt),
  ]);
  return { extension, prebuilt, remove: () => rm(folder, { recursive: true, force: true }) };
}

function node(args: readonly string[], env: Readonly<Record<string, string>>): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ["ignore", "ignore", "pipe"],
      env: { ...process.env, ...env },
    });
    let said = "";
    child.stderr.on("data", (part: Buffer) => (said += part.toString()));
    child.once("error", reject);
    child.once("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`${args.join(" ")} failed: ${said.trim()}`)),
    );
  });
}
