import type { Comparison } from "../comparison.ts";
import { agreedCertificate } from "../certificate-faults.ts";
import type { Match } from "../model/match.ts";
import { day, fails } from "../practice/parts.ts";
import type { Sample } from "../practice/sample.ts";
import { defineScenario } from "./define.ts";

const date = "tls.cert.date_invalid";

/** The portal's certificate has run out, or does not hold yet, at one of its servers at least (rule 4). */
export const serverCertificateExpired = defineScenario({
  id: "server-certificate-expired",
  layer: "tls",
  remedies: ["wait-for-portal"],
  needs: ["neutral"],
  when: (comparison) => {
    if (comparison.browser.failure !== date) return undefined;
    return agreedCertificate(comparison, [date]) ?? byTheClock(comparison);
  },
});

/**
 * Without a probe that saw it. Chromium names an unknown issuer or a wrong name before a date, so this certificate is
 * the portal's own; with the right time here, only its dates can be wrong.
 */
function byTheClock({ clockOffsetMs, clockIsWrong, unrelatedFailure }: Comparison): Match | undefined {
  if (clockOffsetMs === undefined || clockIsWrong || unrelatedFailure === date) return undefined;
  return { locus: "server", side: "beyond", confidence: "likely" };
}

export const serverCertificateExpiredSample: Sample = ({ goodCertificate, now, outside }) => ({
  recheck: fails("tls.cert.date_invalid"),
  probe: outside({
    failure: "tls.cert.date_invalid",
    certificate: { ...goodCertificate, notAfter: now - 2 * day },
  }),
});
