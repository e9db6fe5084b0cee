import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));
const bin = `${root}node_modules/.bin`;

/** The project's own tools and its Node come before whatever the machine has. */
function environment(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${bin}:${process.env["PATH"] ?? ""}` };
}

/** Ctrl-C is for the child; we end when it does. */
function ignore(): void {}

/** Runs a command with our terminal; resolves to its exit code, 1 where a signal ended it. Ctrl-C reaches it by itself. */
export function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: "inherit", env: { ...environment(), ...env } });
    process.on("SIGINT", ignore);
    child.on("error", (error) => {
      process.stderr.write(`Could not run ${command}: ${error.message}\n`);
      resolve(1);
    });
    child.on("exit", (code) => {
      process.off("SIGINT", ignore);
      resolve(code ?? 1);
    });
  });
}

/** One of the tools in node_modules. */
export function tool(name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  return run(`${bin}/${name}`, args, env);
}

/** A script of ours, on the pinned Node. */
export function nodeScript(path: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  return run(process.execPath, [`${root}${path}`, ...args], env);
}
