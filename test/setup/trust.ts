import { execFile } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Makes Chromium on Linux, started with this HOME, trust a root (PEM file): it trusts what the user's NSS database does. */
export async function trustRoot(home: string, rootFile: string): Promise<void> {
  const database = `${home}/.pki/nssdb`;
  await mkdir(database, { recursive: true });
  await run("certutil", ["-N", "--empty-password", "-d", `sql:${database}`]);
  await run("certutil", ["-A", "-d", `sql:${database}`, "-t", "C,,", "-n", "practice", "-i", rootFile]);
}
