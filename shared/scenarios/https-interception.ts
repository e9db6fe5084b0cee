import { foreignCertificate } from "../certificate-faults.ts";
import { fails } from "../practice/parts.ts";
import type { Sample } from "../practice/sample.ts";
import { defineScenario } from "./define.ts";

/** Something on this computer or network puts its own certificates in place of everybody's (rule 5). */
export const httpsInterception = defineScenario({
  id: "https-interception",
  layer: "tls",
  remedies: ["exclude-portal-from-inspection", "use-mobile-hotspot"],
  needs: ["unrelated"],
  when: ({ browser, unrelatedFailure, probe }) => {
    if (browser.failure === "tls.cert.known_interception") {
      return { locus: "local-network", side: "user", confidence: "certain" };
    }
    if (!foreignCertificate.has(browser.failure) || !foreignCertificate.has(unrelatedFailure)) return undefined;
    const serverShowsItToo = probe.layers.tls.failure !== undefined && probe.layers.tls.weight !== "none";
    return serverShowsItToo ? undefined : { locus: "local-network", side: "user", confidence: "likely" };
  },
  // A filter may pick this one name: where the target itself shows a foreign certificate, other hosts acquit nobody.
  excludedBy: ({ evidence, browser }) =>
    evidence.unrelated?.outcome === "answered" && !foreignCertificate.has(browser.failure) ? "unrelated" : undefined,
});

export const httpsInterceptionSample: Sample = ({ control }) => {
  const untrusted = fails("tls.cert.authority_invalid");
  return {
    recheck: untrusted,
    neutral: control("neutral", fails("unknown")),
    neutralPort: control("neutralPort", untrusted),
    unrelated: control("unrelated", untrusted),
    sibling: control("sibling", untrusted),
    otherRegion: control("otherRegion", untrusted),
    doh: { outcome: "unreadable", addresses: [], durationMs: 20 },
    probe: { outcome: "unreachable", reason: "failed", failure: "tls.cert.authority_invalid" },
  };
};
