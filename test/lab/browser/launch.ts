import { chmod, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type BrowserContext } from "playwright-core";
import { chromiumPath } from "../../setup/chromium.ts";
import { enter, policyFile } from "../network/mounts.ts";
import type { SkewedClock } from "../network/skewed.ts";
import { extensionId } from "./extension-id.ts";

/** What the user's computer is like when the browser starts. */
export interface Computer {
  /** Its clock, where it is wrong. */
  clock?: SkewedClock;
  /** PEM roots that it trusts besides the public ones. */
  readonly roots: string[];
  readonly policies: Record<string, unknown>;
  /** Folders of other extensions. */
  readonly otherExtensions: string[];
}

export interface Browser {
  readonly context: BrowserContext;
  readonly extensionId: string;
}

/** Starts the real browser inside the client, with our extension as an office would install it. */
export async function launchBrowser(options: {
  readonly computer: Computer;
  readonly extension: string;
  readonly probeUrl: string;
  readonly folder: string;
}): Promise<Browser> {
  const { computer, extension, folder } = options;
  const id = await extensionId(extension);
  await writeFile(
    policyFile,
    JSON.stringify({
      ...computer.policies,
      CACertificates: computer.roots.map(derOf),
      "3rdparty": { extensions: { [id]: { probeUrl: options.probeUrl } } },
    }),
  );
  const home = join(folder, "home");
  await mkdir(home, { recursive: true });
  const start = join(folder, "chromium.sh");
  const clock = ["env", ...Object.entries(computer.clock?.variables ?? {}).map(([name, value]) => `${name}=${value}`)];
  const words = enter("client", [...clock, chromiumPath()]).map((word) => `'${word.replaceAll("'", "'\\''")}'`);
  await writeFile(start, `#!/bin/sh\nexec ${words.join(" ")} "$@"\n`);
  await chmod(start, 0o755);
  const extensions = [extension, ...computer.otherExtensions].join(",");
  const context = await chromium.launchPersistentContext(join(folder, "profile"), {
    executablePath: start,
    headless: true,
    env: { ...process.env, HOME: home, TMPDIR: home },
    args: [`--disable-extensions-except=${extensions}`, `--load-extension=${extensions}`],
    timeout: 60_000,
  });
  return { context, extensionId: id };
}

/** PEM to base64 DER, as the policy `CACertificates` wants it. */
function derOf(pem: string): string {
  return pem.replaceAll(/-----[^-]+-----|\s/g, "");
}
