import { foreignCertificate } from "../certificate-faults.ts";
import { fails } from "../practice/parts.ts";
import type { Sample } from "../practice/sample.ts";
import { defineScenario } from "./define.ts";

/** The portal's name leads to somebody else's server: a resolver on the way lies. */
export const dnsHijack = defineScenario({
  id: "dns-hijack",
  layer: "dns",
  remedies: ["change-dns", "use-mobile-hotspot"],
  needs: ["probe"],
  when: ({ browser, probe, unrelatedFailure }) => {
    if (!foreignCertificate.has(browser.failure) && browser.failure !== "tls.protocol.error") return undefined;
    if (foreignCertificate.has(unrelatedFailure) || probe.layers.tls.outcome !== "ok") return undefined;
    // Every server of the portal that the probe found is well. From one host alone a lying resolver, a filter for this
    // name and a server the probe did not find look the same (rule 5).
    return {
      locus: "local-network",
      side: "unclear",
      confidence: "possible",
      alternatives: ["https-interception", "hosts-file-override", "isp-fault", "server-outage"],
      settle: "phone",
    };
  },
});

export const dnsHijackSample: Sample = () => ({ recheck: fails("tls.cert.authority_invalid") });
