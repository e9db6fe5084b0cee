import { agreedCertificate } from "../certificate-faults.ts";
import { fails } from "../practice/parts.ts";
import type { Sample } from "../practice/sample.ts";
import { defineScenario } from "./define.ts";

/** The portal's certificate comes from a root that browsers do not know, and everybody sees it so. */
export const rootCertificateNotTrusted = defineScenario({
  id: "root-certificate-not-trusted",
  layer: "tls",
  remedies: ["install-official-root", "wait-for-portal"],
  needs: ["probe"],
  when: (comparison) =>
    comparison.browser.failure === "tls.cert.authority_invalid"
      ? agreedCertificate(comparison, ["tls.cert.authority_invalid", "tls.cert.self_signed"])
      : undefined,
});

export const rootCertificateNotTrustedSample: Sample = ({ outside }) => ({
  recheck: fails("tls.cert.authority_invalid"),
  probe: outside({ failure: "tls.cert.authority_invalid" }),
});
