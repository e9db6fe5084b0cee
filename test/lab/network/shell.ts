import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Runs a program to its end; its own complaint is the error. */
export async function command(file: string, args: readonly string[], stdin?: string): Promise<string> {
  const running = run(file, [...args], { timeout: 20_000 });
  if (stdin !== undefined) running.child.stdin?.end(stdin);
  try {
    return (await running).stdout;
  } catch (cause) {
    const said = cause instanceof Error && "stderr" in cause ? String(cause.stderr).trim() : "";
    throw new Error(`${file} ${args.join(" ")}: ${said || String(cause)}`, { cause });
  }
}

/** Several `ip` commands inside one host, one a line (`ip -batch`). */
export async function ip(host: string, lines: readonly string[]): Promise<void> {
  await command("ip", ["-n", host, "-batch", "-"], `${lines.join("\n")}\n`);
}

/** The arguments that start a program inside a host's network. */
export function inside(host: string): readonly string[] {
  return [`--net=/run/netns/${host}`, "--"];
}
