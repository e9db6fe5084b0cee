import * as v from "valibot";
import type { ProbeAddress } from "../probe-address.ts";
import { fileFaults } from "./file-faults.ts";
import { type Files, textOf } from "./files.ts";
import { listingFaults } from "./listing-faults.ts";
import { manifestFaults, manifestSchema } from "./manifest-faults.ts";
import { referenceFaults } from "./reference-faults.ts";

/** Why this is no package for the Chrome Web Store and Edge Add-ons: a line each; none where it is one. */
export function packageFaults(files: Files, version: string, probe: ProbeAddress | null): readonly string[] {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), manifestSchema), textOf(files, "manifest.json"));
  if (!parsed.success) return parsed.issues.map((issue) => `manifest.json: ${issue.message} (${v.getDotPath(issue)})`);
  return [
    ...probeFaults(probe),
    ...manifestFaults(parsed.output, version, probe),
    ...referenceFaults(files, parsed.output),
    ...listingFaults(files),
    ...fileFaults(files),
  ];
}

/** Everybody's browser asks the built-in probe. */
function probeFaults(probe: ProbeAddress | null): readonly string[] {
  if (probe === null || (probe.origin.startsWith("https:") && probe.isDomain)) return [];
  return [`PROBE_URL: ${probe.origin} is no public https address with a name`];
}
