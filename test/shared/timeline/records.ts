import type { Target } from "../../../shared/model/target.ts";
import type { CheckRecord, FaultRecord, KeptVerdict } from "../../../shared/timeline/records.ts";
import { target } from "../evidence.ts";

export const beyond: KeptVerdict = {
  side: "beyond",
  locus: "server",
  scenario: "server-outage",
  confidence: "certain",
};
export const mine: KeptVerdict = {
  side: "user",
  locus: "local-network",
  scenario: "firewall-blocks-port",
  confidence: "certain",
};
export const skewed: KeptVerdict = { side: "user", locus: "device", scenario: "clock-skew", confidence: "certain" };
export const well: KeptVerdict = { side: "none", locus: "none", scenario: "healthy", confidence: "certain" };

/** A fault that the site's own answer ended, unless told otherwise. */
export function fault(at: number, end: number, told: Partial<FaultRecord> = {}): FaultRecord {
  return { kind: "fault", target, at, phase: "resolved", since: end, endedBy: "answer", ...told };
}

/** A fault that is open, or was when it was last heard of. */
export function open(at: number, told: Partial<FaultRecord> = {}): FaultRecord {
  return { kind: "fault", target, at, phase: "confirmed", since: at + 3_000, ...told };
}

/** Three seconds of an automatic diagnosis, unless told otherwise. */
export function check(at: number, verdict: KeptVerdict, told: Partial<CheckRecord> = {}): CheckRecord {
  return { kind: "check", id: `check-${at}`, target, at, until: at + 3_000, trigger: "automatic", verdict, ...told };
}

/** Two clocks that agree by how much this computer's is off. */
export function clocks(offsetMs: number): NonNullable<CheckRecord["clock"]> {
  return [
    { source: "check-host", offsetMs },
    { source: "probe", offsetMs: offsetMs + 300 },
  ];
}

export const elsewhere: Target = { host: "dppt.shanghai.chinatax.gov.cn", port: 8443 };
