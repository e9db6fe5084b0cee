import { spawn, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Authority } from "../../certificates/authority.ts";
import { skewedClock } from "./skewed.ts";
import { enter } from "./mounts.ts";
import { addresses, outsideResolverName, probeName, secondProbeName } from "./plan.ts";

const serve = fileURLToPath(new URL("../../../worker/serve/main.ts", import.meta.url));

export interface ProbeProcess {
  stop(): Promise<void>;
}

export interface ProbeChanges {
  /** Seconds by which its clock is ahead. */
  readonly skew?: number;
  /** Where it serves HTTPS, default 443 and 8443. */
  readonly tlsPorts?: readonly number[];
  /** The deployments that it asks along (`VANTAGES`). */
  readonly peers?: string;
}

/** The first one, which the browser asks, or the second, which the first asks along. */
const deployments = {
  probe: { name: probeName, address: addresses.probe, id: "lab" },
  "second-probe": { name: secondProbeName, address: addresses.secondProbe, id: "lab-two" },
} as const;

/** What the first asks along when there is a second. */
export const secondAsPeer = `${deployments["second-probe"].id}=https://${secondProbeName}`;
const vantageKey = "the lab's deployments know each other by this";

/** Starts the real Worker on one of the probes' hosts, on ports 80, 443 and 8443, with its history in `data`. */
export async function startProbe(
  options: {
    readonly host: keyof typeof deployments;
    readonly authority: Authority;
    readonly rootPem: string;
    readonly data: string;
    readonly prebuilt: string;
    readonly folder: string;
  } & ProbeChanges,
): Promise<ProbeProcess> {
  const { folder, host } = options;
  const { name, address, id } = deployments[host];
  const { chainPem, keyPem } = await options.authority.issue({ names: [name] });
  const files = { cert: join(folder, `${host}.crt`), key: join(folder, `${host}.key`), root: join(folder, "root.crt") };
  await writeFile(files.cert, chainPem);
  await writeFile(files.key, keyPem);
  await writeFile(files.root, options.rootPem);
  const flags = ["--ip", address, "--port", "80"];
  for (const port of options.tlsPorts ?? [443, 8443]) flags.push("--tls-port", String(port));
  flags.push("--tls-cert", files.cert, "--tls-key", files.key, "--data", options.data, "--prebuilt", options.prebuilt);
  const [file = "", ...args] = enter(host, [process.execPath, serve, ...flags]);
  const child = spawn(file, args, {
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      ...(options.skew === undefined ? {} : (await skewedClock(host, options.skew, folder)).variables),
      DOH_URL: `https://${outsideResolverName}/dns-query`,
      NODE_EXTRA_CA_CERTS: files.root,
      VANTAGE_ID: id,
      VANTAGE_KEY: vantageKey,
      VANTAGES: options.peers ?? "",
      // Nothing but what the run asks for touches its network.
      ROUNDS: "off",
      // 0.0001 h: five failing tries are a history in the lab, where nobody can wait a day.
      BLIND_AFTER_HOURS: "0.0001",
    },
  });
  await ready(child);
  return {
    async stop() {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill();
      await ended;
    },
  };
}

/** Waits for the line that says where it listens. Its log is part of the error if it ends before. */
function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (part: Buffer): void => {
      said += part.toString();
      if (/listening on/.test(said)) resolve();
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`the probe ended with ${code}: ${said.trim()}`)));
  });
}
