import type { BuiltParts } from "../lab/build-parts.ts";

/** What a number is measured in, and what it should come to. Goals stand beside what reaches for them. */
export interface FigureKind {
  readonly unit: string;
  /** Null: nobody has set one; the number is there to be watched. */
  readonly goal: number | null;
  readonly better: "lower" | "higher";
}

export interface Measured {
  readonly value: number;
  /** The same without our part in it, measured in the same run. */
  readonly baseline?: number;
}

/** One number, as `--json` writes it. Ids are public and never renamed. */
export interface Figure extends FigureKind {
  readonly id: string;
  readonly value: number;
  readonly baseline: number | null;
}

/** What every benchmark can have; nothing is built or made before it is asked for. */
export interface Surroundings {
  /** What is shipped, built by the documented commands. */
  readonly parts: () => Promise<BuiltParts>;
  /** A new empty folder, gone when the run is over. */
  readonly folder: (name: string) => Promise<string>;
  readonly lab: LabSource;
  readonly soakMinutes: number;
}

/** Where the lab's results come from; a whole lab takes longer than all benchmarks together. */
export type LabSource =
  | { readonly kind: "file"; readonly file: string }
  | { readonly kind: "fresh" }
  | { readonly kind: "none" };

export interface Benchmark {
  /** One line for people: what is measured. */
  readonly title: string;
  /** Its numbers by id. */
  readonly figures: Readonly<Record<string, FigureKind>>;
  /** Resolves to its numbers, or to a sentence that says why it was not run. */
  readonly run: (surroundings: Surroundings) => Promise<readonly Figure[] | string>;
}

/**
 * Declares a benchmark: the compiler sees to it that every declared number is measured. Null: there was nothing to
 * count; such a number is left out.
 */
export function benchmark<Id extends string>({
  title,
  figures,
  measure,
}: {
  readonly title: string;
  readonly figures: Readonly<Record<Id, FigureKind>>;
  readonly measure: (surroundings: Surroundings) => Promise<Readonly<Record<Id, Measured | null>> | string>;
}): Benchmark {
  return {
    title,
    figures,
    async run(surroundings) {
      const measured = await measure(surroundings);
      if (typeof measured === "string") return measured;
      const found = new Map(Object.entries<Measured | null>(measured));
      return Object.entries<FigureKind>(figures).flatMap(([id, kind]): Figure[] => {
        const one = found.get(id);
        return one ? [{ id, value: one.value, ...kind, baseline: one.baseline ?? null }] : [];
      });
    },
  };
}

/** A number that should be small. */
export function atMost(goal: number | null, unit: string): FigureKind {
  return { unit, goal, better: "lower" };
}

/** A number that should be large. */
export function atLeast(goal: number | null, unit: string): FigureKind {
  return { unit, goal, better: "higher" };
}
