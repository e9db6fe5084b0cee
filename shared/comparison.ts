import type { BrowserView } from "./browser-view.ts";
import { browserView } from "./browser-view.ts";
import { clockOffset, clockToleranceMs } from "./clock.ts";
import { findings, sameFailure, sameFailureAt } from "./findings.ts";
import { flaps, type Line, lineOf } from "./line.ts";
import type { Control, Evidence } from "./model/evidence.ts";
import type { Failure } from "./model/failure.ts";
import { failedLayer } from "./model/failure.ts";
import type { Finding } from "./model/finding.ts";
import type { Note } from "./model/verdict.ts";
import type { ProbeView } from "./probe-view.ts";
import { probeView } from "./probe-view.ts";
import { worthKnowing } from "./worth-knowing.ts";

/** Evidence as the scenarios read it: both vantages as four layers, and what the controls show of the user's side. */
export interface Comparison {
  readonly evidence: Evidence;
  readonly browser: BrowserView;
  readonly probe: ProbeView;
  readonly findings: readonly Finding[];
  /** Minus this computer's clock, milliseconds; only from two plain-HTTP sources that agree. */
  readonly clockOffsetMs: number | undefined;
  /** Known, and off by more than the tolerance. */
  readonly clockIsWrong: boolean;
  /** Some host that has nothing to do with the portal answered over HTTPS on 443. */
  readonly internetWorks: boolean;
  /** Some request to an unrelated host got through, plain HTTP included. */
  readonly anythingWorks: boolean;
  /** The target's port on a host that has nothing to do with the portal: the control of rule 3. */
  readonly port: "open" | "dead" | "not-measured";
  /** The failure of an unrelated HTTPS host, where the browser shows failure names. */
  readonly unrelatedFailure: Failure | undefined;
  /** Another portal of the same country, on the same port. */
  readonly otherPortal: "works" | "fails-alike" | "fails-otherwise" | "not-measured";
  readonly line: Line;
  /** In one run the target now answered and now did not. */
  readonly flapping: boolean;
  /** Findings that are no faults by themselves, and what the probe could not contribute. */
  readonly notes: readonly Note[];
}

/** Derives from the evidence what every scenario asks for; nothing in it is an opinion yet. */
export function compare(evidence: Evidence): Comparison {
  const { neutral, unrelated, doh, captive, clock } = evidence;
  const clockOffsetMs = clock && clockOffset(clock);
  const trueTime = evidence.at + (clockOffsetMs ?? 0);
  const probe = probeView(evidence, trueTime);
  const browser = browserView(evidence, (failure) => sameFailureAt(probe, failure));
  const internetWorks =
    neutral?.outcome === "answered" ||
    doh?.outcome === "answered" ||
    unrelated?.outcome === "answered" ||
    (evidence.probe?.outcome === "measured" && evidence.probe.remembered !== true);
  return {
    evidence,
    browser,
    probe,
    findings: findings(browser, probe),
    clockOffsetMs,
    clockIsWrong: clockOffsetMs !== undefined && Math.abs(clockOffsetMs) > clockToleranceMs,
    internetWorks,
    anythingWorks:
      internetWorks || connected(unrelated) || captive?.outcome === "clean" || captive?.outcome === "altered",
    port: portState(evidence),
    unrelatedFailure: unrelated?.failure,
    otherPortal: otherPortal(evidence, browser),
    line: lineOf(evidence.quality),
    flapping: flaps(evidence),
    notes: [...probe.notes, ...worthKnowing(evidence, probe, trueTime)],
  };
}

/** Whether a TCP connection stood, whatever came of it: any TLS answer shows that the port is open. */
export function connected(reach: Control | undefined): boolean {
  if (reach === undefined) return false;
  if (reach.outcome === "answered") return true;
  const layer = reach.failure === undefined ? undefined : failedLayer(reach.failure);
  return layer === "tls" || layer === "http";
}

function portState({ target, neutralPort, unrelated, otherRegion, sibling }: Evidence): Comparison["port"] {
  if (connected(neutralPort)) return "open";
  if (connected(otherRegion) && otherRegion?.target.port === target.port) return "open";
  if (connected(sibling) && sibling?.target.port === target.port) return "open";
  // The probe's domain may itself be down: only its answer on 443 makes its silence on the port a control.
  if (neutralPort !== undefined && connected(unrelated)) return "dead";
  return "not-measured";
}

function otherPortal({ otherRegion }: Evidence, browser: BrowserView): Comparison["otherPortal"] {
  if (otherRegion === undefined) return "not-measured";
  if (otherRegion.outcome === "answered" && (otherRegion.status ?? 200) < 500) return "works";
  const failure =
    otherRegion.outcome === "unanswered" ? "unanswered" : (otherRegion.failure ?? ("http.error" satisfies Failure));
  return sameFailure(failure, browser.failure) ? "fails-alike" : "fails-otherwise";
}
