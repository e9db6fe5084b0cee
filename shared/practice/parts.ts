import { chromiumName } from "../failures/chromium.ts";
import type { Control, Evidence, PageWords, ProbeAnswer } from "../model/evidence.ts";
import type { Failure } from "../model/failure.ts";
import type { Certificate, Reach } from "../model/measurement.ts";
import type { Observation } from "../model/observation.ts";
import type { PageMeaning } from "../model/page-meaning.ts";
import type { Target } from "../model/target.ts";
import { otherRegionHost, siblingSite } from "../portals/lookup.ts";
import { type Outside, outsideView } from "./outside.ts";

export const minute = 60_000;
export const day = 86_400_000;

export const ok: Reach = { outcome: "answered", status: 200, durationMs: 80 };
export const silent: Reach = { outcome: "unanswered", durationMs: 8000 };

/** A failure as the browser tells it, its own name of it included. */
export function fails(failure: Failure, durationMs = 20): Reach {
  const raw = chromiumName(failure);
  return { outcome: "failed", failure, ...(raw !== undefined && { raw }), durationMs };
}

export function status(code: number): Reach {
  return { outcome: "answered", status: code, durationMs: 90 };
}

/** The portal's page said this in its own words. */
export function words(...meanings: readonly PageMeaning[]): PageWords {
  return { meanings, source: "page" };
}

/** What makes evidence different from that of a healthy network. `undefined` takes a gatherer away. */
export type Changes = { readonly [Key in keyof Evidence]?: Evidence[Key] | undefined };

type ControlKey = "neutral" | "neutralPort" | "unrelated" | "sibling" | "otherRegion";

/** What evidence of one target at one time (local clock, ms) is made of; the same names of controls as the gatherers'. */
export interface Parts {
  readonly target: Target;
  readonly now: number;
  readonly goodCertificate: Certificate;
  /** Well unless told otherwise. */
  readonly control: (key: ControlKey, reach?: Reach) => Control;
  /** One probe: everything well unless told otherwise. */
  readonly outside: (told?: Outside) => ProbeAnswer;
  /** A probe that a firewall or a geo-block keeps out: silence, and never anything else. */
  readonly blindProbe: ProbeAnswer;
  /** One request of the user's own page, a failed navigation unless told otherwise. */
  readonly observed: (told?: Partial<Observation>) => Observation;
  /** Healthy evidence, complete, with what is changed. */
  readonly evidence: (changes?: Changes) => Evidence;
}

/** {@link Parts} of a target. What has no control of a kind, as a vendor has no region's site, goes without. */
export function partsOf(target: Target, now: number): Parts {
  const hosts: Readonly<Record<ControlKey, Target | undefined>> = {
    neutral: { host: "www.baidu.com", port: 443 },
    neutralPort: { host: "probe.example.org", port: target.port },
    unrelated: { host: "probe.example.org", port: 443 },
    sibling: siblingSite(target),
    otherRegion: otherRegionHost(target),
  };
  const goodCertificate: Certificate = {
    notBefore: now - 30 * day,
    notAfter: now + 60 * day,
    names: [`*.${target.host.split(".").slice(1).join(".")}`],
    issuer: "CN=Public Root",
    fingerprint256: "AA:BB",
    chain: "complete",
  };
  const control = (key: ControlKey, reach: Reach = ok) => ({ ...reach, target: hosts[key] ?? target });
  const outside = (told: Outside = {}) => outsideView(told, goodCertificate, now);
  const healthy: Evidence = {
    target,
    at: now,
    link: { online: true },
    recheck: ok,
    neutral: control("neutral"),
    neutralPort: control("neutralPort"),
    unrelated: control("unrelated"),
    sibling: control("sibling"),
    otherRegion: control("otherRegion"),
    doh: { outcome: "answered", rcode: 0, addresses: ["36.110.1.10"], resolver: "dns.alidns.com", durationMs: 40 },
    clock: [
      { source: "probe", offsetMs: 200 },
      { source: "check-host", offsetMs: -300 },
      { source: "region-site", offsetMs: 100 },
    ],
    captive: { outcome: "clean", status: 204, durationMs: 30 },
    probe: outside(),
  };
  const missing = new Set(Object.entries(hosts).flatMap(([key, host]) => (host === undefined ? [key] : [])));
  return {
    target,
    now,
    goodCertificate,
    control,
    outside,
    blindProbe: outside({ failure: "tcp.timed_out", history: "blind" }),
    observed: (told = {}) => ({
      target,
      method: "GET",
      type: "main_frame",
      outcome: "failed",
      startedAt: now,
      durationMs: 60,
      ...told,
    }),
    evidence: (changes = {}) => changed(healthy, changes, missing),
  };
}

/** Evidence with the changes; without what is taken away, and without what there is none of. */
function changed(healthy: Evidence, changes: Changes, missing: ReadonlySet<string>): Evidence {
  const found = Object.entries({ ...healthy, ...changes });
  const merged = Object.fromEntries(found.filter(([key, value]) => value !== undefined && !missing.has(key)));
  if (!isEvidence(merged)) throw new Error("an example takes away what it is about");
  return merged;
}

/** Of whole evidence, only optional keys can be taken away. */
function isEvidence(found: object): found is Evidence {
  return "target" in found && "at" in found;
}
