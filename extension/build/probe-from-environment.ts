import { parseProbeAddress, probeProblemText, type ProbeAddress } from "../probe-address.ts";

/** The probe that `PROBE_URL` builds in; null where it is not set. Ends the process with one sentence where it is no address. */
export function probeFromEnvironment(): ProbeAddress | null {
  const text = process.env["PROBE_URL"] ?? "";
  if (text.trim() === "") return null;
  const parsed = parseProbeAddress(text);
  if (parsed.ok) return parsed.address;
  console.error(`PROBE_URL="${text}" cannot be used: ${probeProblemText[parsed.problem]}.`);
  process.exit(1);
}
