import { agreedCertificate } from "../certificate-faults.ts";
import { fails } from "../practice/parts.ts";
import type { Sample } from "../practice/sample.ts";
import { defineScenario } from "./define.ts";

/** The authority that issued the portal's certificate has taken it back. */
export const certificateRevoked = defineScenario({
  id: "certificate-revoked",
  layer: "tls",
  remedies: ["wait-for-portal"],
  needs: ["recheck"],
  when: (comparison) => {
    if (comparison.browser.failure !== "tls.cert.revoked") return undefined;
    // Chromium names an unknown issuer or a wrong name before this: the certificate is the portal's own (RFC 5280, 5.3).
    // A probe knows it by what the authority says in the handshake itself (RFC 6066, 8).
    return (
      agreedCertificate(comparison, ["tls.cert.revoked"]) ?? { locus: "server", side: "beyond", confidence: "likely" }
    );
  },
});

export const certificateRevokedSample: Sample = ({ outside }) => ({
  recheck: fails("tls.cert.revoked"),
  probe: outside({ failure: "tls.cert.revoked" }),
});
