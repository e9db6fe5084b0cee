import type { Target } from "../../shared/model/target.ts";
import { partsOf } from "../../shared/practice/parts.ts";

/** Monday, 23 November 2026, 10:00 in Beijing. */
export const now = 1_795_399_200_000;
export const target: Target = { host: "dppt.beijing.chinatax.gov.cn", port: 8443 };

/** What the evidence of tests is made of: of one target, at one time. */
export const parts = partsOf(target, now);
export const { blindProbe, control, evidence, goodCertificate, observed, outside } = parts;
