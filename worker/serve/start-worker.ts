import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { bundledAssets, bundleWorker, readBundle } from "./bundle.ts";
import { workerdConfiguration } from "./configuration.ts";
import type { ServeOptions } from "./options.ts";
import { openStateFolder } from "./state-folder.ts";

export interface RunningWorker {
  /** In the order of the options: plain HTTP, then HTTPS. */
  readonly ports: readonly number[];
  /** Of the process that serves. */
  readonly pid: number;
  /** Of the first port, without a final slash. */
  readonly url: string;
  /** Resolves when the runtime has ended, with its exit code. */
  readonly ended: Promise<number | null>;
  /** At once; what was answered is on disk. */
  close(): Promise<void>;
  /** Takes no more requests, answers those it has, and ends; at once after some seconds. */
  stop(): Promise<void>;
}

/**
 * The runtime as a child that cannot outlive us: it ends when our end of its standard input closes, however we died.
 * It needs a file for every client and every socket and exits when it runs out, so the limit is raised as far as allowed.
 */
const launcher = `ulimit -n "$(ulimit -Hn)" 2>/dev/null
case "$(ulimit -n)" in
  ???|[123]???) echo "Only $(ulimit -n) files may be open here, and the runtime ends when clients need more: raise the limit (LimitNOFILE= of the unit, ulimit -Hn)." >&2 ;;
esac
own=$$
exec 4<&0
(cat <&4 >/dev/null; kill -9 $own 2>/dev/null) 3>&- >/dev/null 2>&1 &
exec "$@" 4<&- </dev/null`;

/** Longer than any answer takes. */
const drainMs = 8_000;

/**
 * Builds the Worker unless prebuilt, and serves it on `workerd serve`. Rejects where a port cannot be opened.
 *
 * @param log Whether its log of runs goes to our standard output. Errors go to standard error in any case.
 */
export async function startWorker(options: ServeOptions, log: "inherit" | "ignore" = "ignore"): Promise<RunningWorker> {
  for (const port of [...options.ports, ...(options.tls?.ports ?? [])]) await checkPort(port, options.ip);
  const dataDir = resolve(options.dataDir);
  const stateDir = join(dataDir, "state");
  await openStateFolder(stateDir);
  const bundleDir = options.prebuilt ?? join(dataDir, "bundle");
  if (options.prebuilt === undefined) await bundleWorker(bundleDir);
  const configuration = workerdConfiguration({
    options,
    modules: await readBundle(bundleDir),
    stateDir,
    assetsDir: bundledAssets(bundleDir),
    compatibilityDate: await compatibilityDate(),
  });
  const file = join(dataDir, "workerd.capnp");
  // The configuration holds the private key of `--tls-key`.
  await writeFile(file, configuration, { mode: 0o600 });
  return launch(file, options, log);
}

async function launch(file: string, options: ServeOptions, stdout: "inherit" | "ignore"): Promise<RunningWorker> {
  const program: { readonly default: string } = createRequire(import.meta.url)("workerd");
  const child = spawn("sh", ["-c", launcher, "sh", program.default, "serve", "--control-fd=3", file], {
    stdio: ["pipe", stdout, "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((done) => child.once("exit", (code) => done(code)));
  const log = passOnLog(child);
  const ports = await listening(child, options.ports.length + (options.tls?.ports.length ?? 0));
  if (ports === undefined) {
    const code = await ended;
    throw new Error(`the runtime did not start (exit ${String(code)}):\n${log()}`);
  }
  const scheme = options.ports.length > 0 ? "http" : "https";
  const host = options.ip === "0.0.0.0" ? "127.0.0.1" : options.ip;
  return {
    ports,
    pid: child.pid ?? 0,
    url: `${scheme}://${host}:${ports[0]}`,
    ended,
    async close() {
      child.kill("SIGKILL");
      await ended;
    },
    async stop() {
      child.kill("SIGTERM");
      const timer = setTimeout(() => child.kill("SIGKILL"), drainMs);
      await ended;
      clearTimeout(timer);
    },
  };
}

/** The ports, when all are open: the runtime tells each on its control channel. `undefined` when it ended before. */
async function listening(child: ChildProcess, wanted: number): Promise<readonly number[] | undefined> {
  const control = child.stdio[3];
  if (!(control instanceof Readable)) throw new Error("the runtime has no control channel");
  const found = new Map<string, number>();
  for await (const line of createInterface({ input: control })) {
    const event: { event?: string; socket?: string; port?: number } = JSON.parse(line);
    if (event.event === "listen" && event.socket !== undefined && event.port !== undefined)
      found.set(event.socket, event.port);
    if (found.size === wanted) break;
  }
  if (found.size < wanted) return undefined;
  control.resume();
  return [...found].toSorted(([a], [b]) => a.localeCompare(b)).map(([, port]) => port);
}

/** Rejects with a sentence that names the port: the runtime's own message does not. */
function checkPort(port: number, ip: string): Promise<void> {
  return new Promise((free, reject) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(new Error(`port ${port} of ${ip} cannot be opened: ${portTrouble[error.code ?? ""] ?? error.message}.`));
    });
    server.listen(port, ip, () => server.close(() => free()));
  });
}

const portTrouble: Readonly<Record<string, string>> = {
  EADDRINUSE: "another program has it; stop that, or give another --port",
  EACCES: "ports below 1024 need root here; give another --port",
  EADDRNOTAVAIL: "this machine has no such address; give another --ip",
};

/**
 * Passes the runtime's log on, and keeps its end for the message when it fails at once. The runtime also logs every
 * connection of ours that failed, with its stack: that is what a measurement is for, and in an outage it would be all
 * there is to read.
 */
function passOnLog(child: ChildProcess): () => string {
  let tail = "";
  let isTrace = false;
  if (child.stderr === null) throw new Error("the runtime has no log");
  createInterface({ input: child.stderr }).on("line", (line) => {
    isTrace = /rust\/worker\/ffi\.rs/.test(line) || (isTrace && line.startsWith("stack: "));
    if (isTrace) return;
    process.stderr.write(`${line}\n`);
    tail = `${tail}${line}\n`.slice(-2_000);
  });
  return () => tail.trim();
}

/** One place says which runtime behaviour the Worker is written for: wrangler.toml. */
async function compatibilityDate(): Promise<string> {
  const settings = await readFile(new URL("../../wrangler.toml", import.meta.url), "utf8");
  const date = /^compatibility_date = "([\d-]+)"$/m.exec(settings)?.[1];
  if (date === undefined) throw new Error("wrangler.toml has no compatibility_date.");
  return date;
}
