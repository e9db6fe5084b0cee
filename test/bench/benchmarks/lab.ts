import { readFile } from "node:fs/promises";
import * as v from "valibot";
import { nodeScript } from "../../setup/process.ts";
import { atLeast, atMost, benchmark, type Measured, type Surroundings } from "../benchmark.ts";

/** What is used of the lab's `--json` (docs/lab.md). */
const rowsSchema = v.array(
  v.object({
    id: v.string(),
    kind: v.picklist(["single", "pair", "healthy", "timed", "probe"]),
    twin: v.optional(v.string()),
    expected: v.object({ side: v.string(), locus: v.string(), scenario: v.string() }),
    given: v.nullable(
      v.object({
        side: v.string(),
        locus: v.string(),
        scenario: v.string(),
        confidence: v.string(),
        settle: v.nullable(v.string()),
      }),
    ),
    wrongSide: v.boolean(),
  }),
);
type Row = v.InferOutput<typeof rowsSchema>[number];

/** What `npm run lab` exits with where namespaces are impossible, and where some fault did not pass. */
const labExit = { missed: 1, impossible: 3 } as const;

/** How often the judge is right about faults of real networks. A run without a verdict counts as wrong. */
export const lab = benchmark({
  title: "The fault lab",
  figures: {
    "lab.locus-right": atLeast(100, "%"),
    "lab.wrong-side": atMost(0, "faults"),
    "lab.side-right-or-unclear": atLeast(100, "%"),
    "lab.unclear": atMost(10, "%"),
    "lab.scenario-right": atLeast(95, "%"),
    "lab.ambiguous-honest": atLeast(100, "%"),
    "lab.healthy-none": atLeast(100, "%"),
  },
  async measure(surroundings) {
    const rows = await readRows(surroundings);
    if (typeof rows === "string") return rows;
    const healthy = rows.filter(({ kind }) => kind === "healthy");
    const faults = rows.filter(({ kind }) => kind !== "healthy");
    // Only a fault with a twin elsewhere may be called ambiguous.
    const ambiguous = faults.filter(({ twin }) => twin !== undefined);
    const plain = faults.filter(({ twin }) => twin === undefined);
    return {
      "lab.locus-right": percent(plain, ({ given, expected }) => given?.locus === expected.locus),
      "lab.wrong-side": { value: rows.filter(({ wrongSide }) => wrongSide).length },
      "lab.side-right-or-unclear": percent(
        faults,
        ({ given, expected }) => given !== null && (given.side === expected.side || given.side === "unclear"),
      ),
      "lab.unclear": percent(plain, ({ given }) => given?.side === "unclear"),
      "lab.scenario-right": percent(faults, ({ given, expected }) => given?.scenario === expected.scenario),
      "lab.ambiguous-honest": percent(ambiguous, isHonest),
      "lab.healthy-none": percent(healthy, ({ given }) => given?.side === "none"),
    };
  },
});

function isHonest({ given }: Row): boolean {
  return given !== null && (given.locus === "unknown" || given.confidence === "possible") && given.settle !== null;
}

function percent(rows: readonly Row[], isRight: (row: Row) => boolean): Measured | null {
  return rows.length === 0 ? null : { value: (100 * rows.filter(isRight).length) / rows.length };
}

async function readRows({ lab, folder }: Surroundings): Promise<readonly Row[] | string> {
  if (lab.kind === "none") return "it takes long; give --lab <file> with its results, or --with-lab";
  if (lab.kind === "file") return parse(lab.file);
  const file = `${await folder("lab")}/results.json`;
  const code = await nodeScript("test/lab/main.ts", ["--json", file]);
  if (code === labExit.impossible) return "this machine allows no network namespaces";
  if (code !== 0 && code !== labExit.missed) throw new Error(`the lab ended with ${code}`);
  return parse(file);
}

async function parse(file: string): Promise<readonly Row[]> {
  const parsed = v.safeParse(rowsSchema, JSON.parse(await readFile(file, "utf8")));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`${file} does not hold the lab's results: ${v.getDotPath(issue) ?? "it"}: ${issue.message}`);
}
