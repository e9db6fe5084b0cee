import type { DohAnswer, EvidenceKey } from "../model/evidence.ts";
import type { Baseline } from "../model/baseline.ts";
import type { Measurement, Reach } from "../model/measurement.ts";
import type { Observation } from "../model/observation.ts";
import type { Target } from "../model/target.ts";
import type { ReportedCertificate, ReportedEvidence, ReportedProbe } from "../report/reported-evidence.ts";

/** One piece of evidence as engineers read it: names and numbers, the same in every language. */
export interface EvidenceLines {
  readonly key: EvidenceKey;
  readonly lines: readonly string[];
}

type LineControl = Reach & { readonly target?: Target };

/** A measurement of a diagnosis, or of a report, which tells less of certificates and no address. */
export type LineMeasurement = Omit<Measurement, "certificate"> & {
  readonly certificate?: Pick<ReportedCertificate, "chain" | "fingerprint256"> & { readonly issuer: string };
};

export type LineProbe =
  | Exclude<ReportedProbe, { outcome: "measured" } | { outcome: "refused" }>
  | { readonly outcome: "refused"; readonly problem: string }
  | {
      readonly outcome: "measured";
      readonly vantages: readonly {
        readonly vantage: string;
        readonly baseline: Baseline;
        readonly measurements: readonly LineMeasurement[];
      }[];
    };

/** What lines are written of: the evidence of a diagnosis, or what of it a report has. */
export interface LineEvidence extends Omit<
  ReportedEvidence,
  "observation" | "recheck" | "neutral" | "neutralPort" | "unrelated" | "sibling" | "otherRegion" | "doh" | "probe"
> {
  readonly observation?: Omit<Observation, "target">;
  readonly recheck?: Reach;
  readonly neutral?: LineControl;
  readonly neutralPort?: LineControl;
  readonly unrelated?: LineControl;
  readonly sibling?: LineControl;
  readonly otherRegion?: LineControl;
  /** A report counts the addresses. */
  readonly doh?: Omit<DohAnswer, "addresses"> & { readonly addresses: readonly string[] | number };
  readonly probe?: LineProbe;
}
