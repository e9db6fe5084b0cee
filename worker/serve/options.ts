import { parseArgs } from "node:util";
import { isIPv4 } from "node:net";
import { readFileSync } from "node:fs";
import { X509Certificate, createPrivateKey } from "node:crypto";
import { readSettings } from "../settings.ts";
import type { Variables } from "../settings.ts";
import { pemCertificates } from "../tls/roots.ts";
import { rootLines } from "./roots.ts";

/** How to serve the Worker on this machine. */
export interface ServeOptions {
  /** Plain HTTP; at least one port, here or under `tls`. */
  readonly ports: readonly number[];
  /** Address to listen on. */
  readonly ip: string;
  readonly tls?: {
    readonly ports: readonly number[];
    /** PEM: leaf, then intermediates. */
    readonly cert: string;
    /** PEM */
    readonly key: string;
  };
  /** Where state is kept; made when absent. */
  readonly dataDir: string;
  /** A folder made by `bundleWorker`, to save the building. */
  readonly prebuilt?: string;
  readonly variables: WorkerVariables;
}

/** The Worker's environment; what is absent has the Worker's default. */
export interface WorkerVariables extends Variables {
  /** Roots to trust besides the built-in ones, PEM. */
  readonly EXTRA_CA_CERTS?: string;
}

/** The environment as the Worker reads it: of added roots only names and keys. */
export function workerBindings({ EXTRA_CA_CERTS, ...rest }: WorkerVariables): Readonly<Record<string, string>> {
  if (EXTRA_CA_CERTS === undefined) return { ...rest };
  return { ...rest, EXTRA_ROOTS: rootLines(pemCertificates(EXTRA_CA_CERTS)) };
}

/**
 * Ports on which clients find the Worker, as it tells them: those it listens on, unless whoever serves it says otherwise.
 * Empty where that is not known: listening for this machine alone it stands behind another server, or nobody asks it from
 * elsewhere; of port 0 the runtime picks any.
 */
export function publicPorts({ ports, ip, tls, variables }: ServeOptions): string {
  if (variables.PUBLIC_PORTS !== undefined) return variables.PUBLIC_PORTS;
  const all = [...ports, ...(tls?.ports ?? [])];
  return ip.startsWith("127.") || all.includes(0) ? "" : all.join(",");
}

/** What a user gave cannot be used; the message says what, where and how to mend it. */
export class OptionsError extends Error {
  override readonly name = "OptionsError";
}

export const usage = `npm run worker -- [--port 8787]… [--ip 127.0.0.1] [--tls-port 8443]… [--tls-cert FILE --tls-key FILE]
  [--data .data/worker] [--prebuilt DIR]
Environment: VANTAGE_ID, DOH_URL, BLIND_AFTER_HOURS, NODE_EXTRA_CA_CERTS, ALLOW_PRIVATE_TARGETS=1 (local only),
  PUBLIC_PORTS=443,8443 (what clients reach it on, behind another server), ROUNDS=off, DAILY_RUNS=15000,
  VANTAGES=id=https://host,… and VANTAGE_KEY (other deployments, and the secret that they share),
  METRICS_TOKEN (GET /metrics wants it as bearer token; without one everybody may read them)`;

const defaultPort = 8787;

/** Reads flags and environment. Throws `OptionsError`. */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv): ServeOptions {
  const flags = readFlags(args);
  const tlsPorts = (flags["tls-port"] ?? []).map((text) => readPort("--tls-port", text));
  const plainPorts = (flags.port ?? []).map((text) => readPort("--port", text));
  const ports = plainPorts.length + tlsPorts.length === 0 ? [defaultPort] : plainPorts;
  const twice = [...ports, ...tlsPorts].find((port, i, all) => port !== 0 && all.indexOf(port) !== i);
  if (twice !== undefined) throw new OptionsError(`Port ${twice} is given twice; each port can be opened once.`);
  const ip = flags.ip ?? "127.0.0.1";
  if (!isIPv4(ip)) throw new OptionsError(`--ip is "${ip}": give an IPv4 address of this machine, or 0.0.0.0 for all.`);
  return {
    ports,
    ip,
    dataDir: flags.data ?? ".data/worker",
    variables: readVariables(env),
    ...(flags.prebuilt === undefined ? {} : { prebuilt: flags.prebuilt }),
    ...(tlsPorts.length === 0 ? {} : { tls: readTls(tlsPorts, flags["tls-cert"], flags["tls-key"]) }),
  };
}

/** The Worker's environment out of this process's. Throws `OptionsError`. */
export function readVariables(env: NodeJS.ProcessEnv): WorkerVariables {
  const { VANTAGE_ID, DOH_URL, BLIND_AFTER_HOURS, ALLOW_PRIVATE_TARGETS, PUBLIC_PORTS, NODE_EXTRA_CA_CERTS } = env;
  const { VANTAGES, VANTAGE_KEY, ROUNDS, DAILY_RUNS, METRICS_TOKEN } = env;
  const given: WorkerVariables = {
    ...(VANTAGE_ID ? { VANTAGE_ID } : {}),
    ...(DOH_URL ? { DOH_URL } : {}),
    ...(BLIND_AFTER_HOURS ? { BLIND_AFTER_HOURS } : {}),
    ...(ALLOW_PRIVATE_TARGETS ? { ALLOW_PRIVATE_TARGETS } : {}),
    ...(PUBLIC_PORTS ? { PUBLIC_PORTS } : {}),
    ...(VANTAGES ? { VANTAGES } : {}),
    ...(VANTAGE_KEY ? { VANTAGE_KEY } : {}),
    ...(ROUNDS ? { ROUNDS } : {}),
    ...(DAILY_RUNS ? { DAILY_RUNS } : {}),
    ...(METRICS_TOKEN ? { METRICS_TOKEN } : {}),
  };
  if (ALLOW_PRIVATE_TARGETS && !["0", "1"].includes(ALLOW_PRIVATE_TARGETS))
    throw new OptionsError(`ALLOW_PRIVATE_TARGETS is "${ALLOW_PRIVATE_TARGETS}": give 1, or leave it out.`);
  try {
    readSettings(given);
  } catch (error) {
    throw new OptionsError(error instanceof Error ? error.message : String(error));
  }
  return NODE_EXTRA_CA_CERTS ? { ...given, EXTRA_CA_CERTS: readCertificates(NODE_EXTRA_CA_CERTS) } : given;
}

function readFlags(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: "string", multiple: true },
        ip: { type: "string" },
        "tls-port": { type: "string", multiple: true },
        "tls-cert": { type: "string" },
        "tls-key": { type: "string" },
        data: { type: "string" },
        prebuilt: { type: "string" },
      },
    }).values;
  } catch (error) {
    throw new OptionsError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

function readPort(flag: string, text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new OptionsError(`${flag} is "${text}": give a port from 1 to 65535, or 0 for any free one.`);
}

function readTls(
  ports: readonly number[],
  cert: string | undefined,
  key: string | undefined,
): NonNullable<ServeOptions["tls"]> {
  if (cert === undefined || key === undefined)
    throw new OptionsError("--tls-port needs --tls-cert FILE and --tls-key FILE, both PEM.");
  const keyPem = readFile("--tls-key", key);
  try {
    createPrivateKey(keyPem);
  } catch {
    throw new OptionsError(`--tls-key is ${key}, which holds no private key in PEM.`);
  }
  return { ports, cert: readCertificates(cert, "--tls-cert"), key: keyPem };
}

function readCertificates(path: string, from = "NODE_EXTRA_CA_CERTS"): string {
  const pem = readFile(from, path);
  const found = pemCertificates(pem);
  if (found.length === 0) throw new OptionsError(`${from} is ${path}, which holds no certificate in PEM.`);
  for (const [i, one] of found.entries()) {
    if (!isCertificate(one))
      throw new OptionsError(`${from} is ${path}, whose certificate number ${i + 1} is damaged.`);
  }
  return `${found.join("\n")}\n`;
}

function readFile(from: string, path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new OptionsError(
      `${from} is ${path}, which cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).raw.length > 0;
  } catch {
    return false;
  }
}
