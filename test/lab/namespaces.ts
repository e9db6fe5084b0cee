import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Own network, mounts and processes; when the first process ends, the kernel ends all others and takes the
 * network down with them, so that nothing is ever left behind on the machine.
 */
const own = ["--mount", "--net", "--pid", "--fork", "--kill-child", "--mount-proc"];
const modes = [["--user", "--map-root-user", ...own], own];

/** What the lab needs of the kernel, tried out in one go. */
const trial =
  "mount --make-rprivate / && mount -t tmpfs lab /run && ip netns add a && ip netns add b && " +
  "ip link add x netns a type veth peer name y netns b && " +
  "nsenter --net=/run/netns/a nft add table inet lab && nsenter --net=/run/netns/a sh -c 'echo 1 > /proc/sys/net/ipv4/ip_forward'";

export type Possible =
  | { readonly ok: true; readonly flags: readonly string[] }
  | { readonly ok: false; readonly reason: string };

/** Finds the way this machine allows: unprivileged user namespaces, or root. */
export function namespacesPossible(): Possible {
  let said = "";
  for (const flags of modes) {
    const tried = spawnSync("unshare", [...flags, "sh", "-c", trial], { encoding: "utf8", timeout: 20_000 });
    if (tried.status === 0) return { ok: true, flags };
    said ||= (tried.error?.message ?? tried.stderr).trim().split("\n")[0] ?? "";
  }
  return { ok: false, reason: `This machine does not allow network namespaces, so the lab cannot run here (${said}).` };
}

/** Starts a Node program as the first process of new namespaces, with a message channel to it. */
export function spawnInNamespaces(flags: readonly string[], program: string): ChildProcess {
  return spawn("unshare", [...flags, process.execPath, program], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    // Each network starts a dozen Node processes with the same modules: read once, compiled once.
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), "fapiao-lab-compile-cache") },
  });
}
