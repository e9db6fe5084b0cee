import { readdirSync, readFileSync } from "node:fs";

/** Of Linux's /proc/<pid>/stat: `getconf CLK_TCK`, the same on every platform that Node runs on. */
const tickMs = 10;
const nsPerMs = 1_000_000;

/** Milliseconds that all threads of a process have been on a processor (/proc/<pid>/task/<tid>/schedstat). */
export function threadsCpuMs(pid: number): number {
  const folder = `/proc/${pid}/task`;
  const spent = readdirSync(folder).map((thread) => {
    // A thread may end between the listing and the reading.
    const text = readIfThere(`${folder}/${thread}/schedstat`);
    return Number(text?.split(" ")[0] ?? 0);
  });
  return spent.reduce((sum, ns) => sum + ns, 0) / nsPerMs;
}

/** Milliseconds of processor time of a process and all its descendants, ended ones included; in steps of 10 ms each. */
export function treeCpuMs(root: number): number {
  const processes = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => readStat(Number(pid)))
    .filter((stat) => stat !== undefined);
  const tree = new Set([root]);
  for (let grown = 0; grown !== tree.size;) {
    grown = tree.size;
    for (const { pid, parent } of processes) if (tree.has(parent)) tree.add(pid);
  }
  return processes.reduce((sum, { pid, ticks }) => (tree.has(pid) ? sum + ticks : sum), 0) * tickMs;
}

/** The process whose command line has this word, and which no other such process has started. */
export function processWith(word: string): number {
  const found = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => readIfThere(`/proc/${pid}/cmdline`)?.split("\0").includes(word) === true)
    .map((pid) => readStat(Number(pid)))
    .filter((stat) => stat !== undefined);
  const oldest = found.find(({ parent }) => found.every(({ pid }) => pid !== parent));
  if (oldest === undefined) throw new Error(`no process runs with ${word}`);
  return oldest.pid;
}

/** See proc(5): the name in brackets may hold anything, so the fields are counted behind it. */
function readStat(pid: number) {
  const text = readIfThere(`/proc/${pid}/stat`);
  if (text === undefined) return undefined;
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  const [user = 0, system = 0, childUser = 0, childSystem = 0] = fields.slice(11, 15).map(Number);
  return { pid, parent: Number(fields[1]), ticks: user + system + childUser + childSystem };
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
