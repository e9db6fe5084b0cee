import { existsSync } from "node:fs";
import { run } from "./process.ts";

/** Where commands of Debian's packages lie; not all of these are on every user's PATH. */
const folders = ["/usr/sbin", "/usr/bin", "/sbin", "/bin"];

export function hasCommand(name: string): boolean {
  return folders.some((folder) => existsSync(`${folder}/${name}`));
}

/**
 * Installs Debian or Ubuntu packages, as root or through sudo. Resolves to false, with a sentence on stderr, where that
 * is not possible.
 */
export async function aptInstall(packages: readonly string[]): Promise<boolean> {
  if (!hasCommand("apt-get")) {
    process.stderr.write(`Please install by hand: ${packages.join(", ")} (there is no apt-get here).\n`);
    return false;
  }
  const asRoot = process.getuid?.() === 0 ? [] : ["sudo"];
  const apt = (args: readonly string[]) => {
    const [command = "", ...rest] = [...asRoot, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", ...args];
    return run(command, rest);
  };
  process.stderr.write(`Installing ${packages.join(", ")} …\n`);
  await apt(["update"]);
  const code = await apt(["install", "-y", "--no-install-recommends", ...packages]);
  if (code !== 0) process.stderr.write(`apt-get could not install ${packages.join(", ")}: see above.\n`);
  return code === 0;
}
