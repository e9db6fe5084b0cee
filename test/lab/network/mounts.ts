import { mkdir, readdir, symlink, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { HostName } from "./plan.ts";
import { command } from "./shell.ts";

/** Hosts with an `/etc` of their own: which resolver they ask, which names they believe, which policies they obey. */
const withEtc: readonly HostName[] = ["client", "probe", "second-probe"];
const real = "/run/lab/etc";

/** Where Chromium's builds look for an administrator's policies. */
const policyFolders = ["chromium/policies", "opt/chrome_for_testing/policies"];
export const policyFile = "/run/lab/policies/managed/lab.json";

/** A file in a host's own `/etc`, seen from outside it. */
export function etcPath(host: HostName, file: string): string {
  return `/run/lab/${host}/etc/${file}`;
}

/** Gives the hosts that need one an `/etc`: links to the machine's, except for what the lab says. */
export async function buildEtc(host: HostName, resolver: string): Promise<void> {
  if (!withEtc.includes(host)) throw new Error(`the host ${host} has no /etc of its own`);
  await mkdir(real, { recursive: true });
  await mkdir(dirname(policyFile), { recursive: true });
  await command("mount", ["--bind", "/etc", real]);
  const own = `/run/lab/${host}/etc`;
  for (const folder of policyFolders) {
    await mkdir(dirname(`${own}/${folder}`), { recursive: true });
    await symlink("/run/lab/policies", `${own}/${folder}`);
  }
  const replaced = new Set(["resolv.conf", "hosts", "chromium", "opt"]);
  for (const entry of await readdir(real)) {
    if (!replaced.has(entry)) await symlink(`${real}/${entry}`, `${own}/${entry}`);
  }
  await writeFile(etcPath(host, "resolv.conf"), `nameserver ${resolver}\n`);
  await writeFile(etcPath(host, "hosts"), "127.0.0.1 localhost\n");
}

/** The command line that starts a program inside a host: its network and, where it has one, its `/etc`. */
export function enter(host: HostName, program: readonly string[]): readonly string[] {
  const net = ["nsenter", `--net=/run/netns/${host}`, "--", ...program];
  if (!withEtc.includes(host)) return net;
  return ["unshare", "--mount", "sh", "-c", `mount --bind /run/lab/${host}/etc /etc && exec "$@"`, "sh", ...net];
}
