import { resolve } from "node:path";
import { build } from "vite";
import { extensionConfig } from "./build/config.ts";
import { parseProbeAddress, probeProblemText, type ProbeAddress } from "./probe-address.ts";

/**
 * Builds the unpacked extension: `[PROBE_URL=https://probe.example] [OUT_DIR=dist/extension] node extension/build.ts`.
 * Without `PROBE_URL` it is built without a probe of its own. Prints the folder; exit code 1 with one sentence otherwise.
 */
const outDir = resolve(process.env["OUT_DIR"] ?? "dist/extension");
await build(extensionConfig(probeFromEnvironment(), outDir));
console.log(`The extension is in ${outDir}. Load it at chrome://extensions with "Load unpacked".`);

function probeFromEnvironment(): ProbeAddress | null {
  const text = process.env["PROBE_URL"] ?? "";
  if (text.trim() === "") return null;
  const parsed = parseProbeAddress(text);
  if (parsed.ok) return parsed.address;
  console.error(`PROBE_URL="${text}" cannot be used: ${probeProblemText[parsed.problem]}.`);
  process.exit(1);
}
