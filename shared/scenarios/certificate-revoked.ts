import { defineScenario } from "./define.ts";

/** The authority that issued the portal's certificate has taken it back. */
export const certificateRevoked = defineScenario({
  id: "certificate-revoked",
  layer: "tls",
  remedies: ["wait-for-portal"],
  needs: ["recheck"],
  // Chromium names an unknown issuer or a wrong name before this: the certificate is the portal's own (RFC 5280, 5.3).
  when: ({ browser }) =>
    browser.failure === "tls.cert.revoked" ? { locus: "server", side: "beyond", confidence: "likely" } : undefined,
});
