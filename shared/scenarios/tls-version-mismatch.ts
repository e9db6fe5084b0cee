import { fails } from "../practice/parts.ts";
import type { Sample } from "../practice/sample.ts";
import { defineScenario } from "./define.ts";

/** Browser and portal find no version of TLS and no cipher that both know. */
export const tlsVersionMismatch = defineScenario({
  id: "tls-version-mismatch",
  layer: "tls",
  remedies: ["wait-for-portal", "use-mobile-hotspot"],
  needs: ["probe"],
  when: ({ browser, probe }) => {
    if (browser.failure !== "tls.version_or_cipher_mismatch") return undefined;
    const { outcome, failure, weight } = probe.layers.tls;
    if ((failure === "tls.alert" || failure === "tls.version_or_cipher_mismatch") && weight === "history") {
      return { locus: "server", side: "beyond", confidence: "certain" };
    }
    if (outcome !== "ok") return undefined;
    // The portal speaks what every browser speaks: somebody in between, or a very old browser, does not.
    return {
      locus: "local-network",
      side: "unclear",
      confidence: "possible",
      alternatives: ["https-interception", "dns-hijack"],
      settle: "phone",
    };
  },
});

export const tlsVersionMismatchSample: Sample = ({ outside }) => ({
  recheck: fails("tls.version_or_cipher_mismatch"),
  probe: outside({ failure: "tls.alert" }),
});
