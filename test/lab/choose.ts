import type { Arguments } from "./arguments.ts";
import { FaultFileError } from "./check-fault.ts";
import type { LoadedFault } from "./fault.ts";
import { composeHunt } from "./hunt/compose.ts";
import { loadFaults } from "./load-faults.ts";

export interface Choice {
  /** What was asked for, repetitions included. */
  readonly chosen: readonly LoadedFault[];
  /** What must run besides, to be compared with. */
  readonly twins: readonly LoadedFault[];
}

/** The faults that the flags name, and their twins: from the same folder or hunt, else from the lab's own folder. */
export async function chooseFaults(wanted: Arguments, ownFolder: string): Promise<Choice> {
  const { only, hunt } = wanted;
  const all = hunt === undefined ? await loadFaults(wanted.from) : composeHunt(hunt.seed, hunt.cases);
  const offered = hunt === undefined ? all : all.slice(0, hunt.cases);
  const picked = offered.filter(({ id, quick }) =>
    only === undefined ? !wanted.quick || quick === true : id === only,
  );
  if (picked.length === 0)
    throw new FaultFileError(
      only === undefined
        ? `No fault in ${wanted.from} has \`quick: true\`.`
        : `There is no fault "${only}" in ${hunt === undefined ? wanted.from : `the hunt with seed ${hunt.seed}`}; --list names them.`,
    );
  const missing = picked.flatMap(({ twin }) =>
    twin === undefined || picked.some(({ id }) => id === twin) ? [] : [twin],
  );
  const known = missing.length === 0 ? [] : [...all, ...(await loadFaults(ownFolder))];
  const twins = [...new Set(missing)].flatMap((twin) => known.find(({ id }) => id === twin) ?? []);
  const chosen = picked.flatMap((fault) =>
    Array.from({ length: wanted.repeat }, (_, index) => ({ ...fault, run: index + 1 })),
  );
  return { chosen, twins };
}
