import { aptInstall, hasCommand } from "./apt.ts";

/** Commands that the lab uses, with the Debian package that brings each. */
const tools: readonly (readonly [command: string, debian: string])[] = [
  ["ip", "iproute2"],
  ["nft", "nftables"],
  ["cc", "gcc"],
  ["unshare", "util-linux"],
  ["mount", "mount"],
];

/** Installs what the lab needs; false where that is not possible, and the lab then says why it is skipped. */
export async function ensureLabTools(): Promise<boolean> {
  const missing = tools.filter(([command]) => !hasCommand(command)).map(([, debian]) => debian);
  if (missing.length === 0) return true;
  // A compiler alone has no headers.
  const packages = missing.includes("gcc") ? [...missing, "libc6-dev"] : missing;
  return process.platform === "linux" && aptInstall(packages);
}
