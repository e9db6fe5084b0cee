import { spawnSync } from "node:child_process";
import { chmod, writeFile } from "node:fs/promises";
import { chromiumPath } from "../setup/chromium.ts";

/** No interface but the computer's own; or a cable to a router that never says a word. */
export type CutOff = "no-link" | "dead-router";

const lines: Readonly<Record<CutOff, string>> = {
  "no-link": "ip link set lo up",
  "dead-router": [
    "ip link set lo up",
    "ip link add eth0 type veth peer name router",
    "ip addr add 192.168.1.100/24 dev eth0",
    "ip link set eth0 up",
    "ip link set router up",
    "ip neigh add 192.168.1.1 lladdr 02:00:00:00:00:01 dev eth0",
    "ip route add default via 192.168.1.1",
  ].join(" && "),
};

/** The ways into a network of one's own, as this machine may allow them: anybody's, or root's. */
const ways = ["unshare --user --map-root-user --net", "unshare --net"];

/** Which way works here; undefined where none does. */
export function wayOut(): string | undefined {
  return ways.find((way) => spawnSync("sh", ["-c", `${way} sh -c '${lines["dead-router"]}'`]).status === 0);
}

/** Writes a program that starts Chromium in a network of its own from which no packet leaves, and returns its path. */
export async function chromiumCutOff(how: CutOff, way: string, folder: string): Promise<string> {
  const file = `${folder}/chromium-${how}`;
  await writeFile(file, `#!/bin/sh\nexec ${way} sh -c '${lines[how]} && exec "$@"' sh '${chromiumPath()}' "$@"\n`);
  await chmod(file, 0o755);
  return file;
}
