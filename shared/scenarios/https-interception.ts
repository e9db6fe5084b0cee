import { foreignCertificate } from "../certificate-faults.ts";
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
