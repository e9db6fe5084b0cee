import { readFileSync } from "node:fs";

const pollMs = 500;

/**
 * Calls back once when npm, or one of our scripts between npm and us, has gone. Signals sent to npm do not reach us, and
 * whoever stops it must find the ports free. Only where `/proc` tells who started whom; started by anything else, we run
 * until told.
 */
export function whenLaunchersGone(callback: () => void): void {
  const watched = launchers();
  if (watched.length === 0) return;
  const timer = setInterval(() => {
    if (watched.every(isAlive)) return;
    clearInterval(timer);
    callback();
  }, pollMs);
  timer.unref();
}

/** Ancestors that belong to this npm command, nearest first. The shell it was typed in is none of them. */
function launchers(): readonly number[] {
  const found: number[] = [];
  let pid = process.ppid;
  while (pid > 1 && isLauncher(pid)) {
    found.push(pid);
    pid = parentOf(pid);
  }
  return found;
}

function isLauncher(pid: number): boolean {
  const command = read(`/proc/${pid}/cmdline`).replaceAll("\0", " ");
  return /^npm |test\/setup\/(run\.mjs|main\.ts)/.test(command);
}

function parentOf(pid: number): number {
  // "pid (name) state ppid …"; the name may hold anything, spaces and brackets too.
  const afterName = read(`/proc/${pid}/stat`).split(") ").at(-1) ?? "";
  return Number(afterName.split(" ")[1] ?? 0);
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
