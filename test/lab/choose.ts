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
  const { hunt } = wanted;
  const all = hunt === undefined ? await loadFaults(wanted.from) : composeHunt(hunt.seed, hunt.cases);
  const picked = pick(hunt === undefined ? all : all.slice(0, hunt.cases), wanted);
  const missing = picked.flatMap(({ twin }) =>
    twin === undefined || picked.some(({ id }) => id === twin) ? [] : [twin],
  );
  const known = missing.length === 0 ? [] : [...all, ...(await loadFaults(ownFolder))];
  const twins = [...new Set(missing)].flatMap((twin) => known.find(({ id }) => id === twin) ?? []);
  return { chosen: repeat(picked, wanted.healthy ?? picked.length * wanted.repeat), twins };
}

function pick(offered: readonly LoadedFault[], wanted: Arguments): readonly LoadedFault[] {
  const { only, quick, healthy } = wanted;
  const source = wanted.hunt === undefined ? wanted.from : `the hunt with seed ${wanted.hunt.seed}`;
  const unknown = only.find((id) => offered.every((fault) => fault.id !== id));
  if (unknown !== undefined)
    throw new FaultFileError(`There is no fault "${unknown}" in ${source}; --list names them.`);
  const picked = offered.filter(
    (fault) =>
      (only.length === 0 || only.includes(fault.id)) &&
      (!quick || fault.quick === true) &&
      (healthy === undefined || fault.places.includes("none")),
  );
  if (picked.length > 0) return picked;
  throw new FaultFileError(
    healthy === undefined
      ? `No fault in ${source} has \`quick: true\`.`
      : `No fault in ${source} is \`where: "none"\`.`,
  );
}

/** So many in all, each in turn; `run` counts how often each comes. */
function repeat(faults: readonly LoadedFault[], count: number): readonly LoadedFault[] {
  return Array.from({ length: count }, (_, index) => {
    const fault = faults[index % faults.length];
    if (fault === undefined) throw new Error("there is nothing to repeat");
    return { ...fault, run: Math.floor(index / faults.length) + 1 };
  });
}
