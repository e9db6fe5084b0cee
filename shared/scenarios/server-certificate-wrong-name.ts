import { agreedCertificate } from "../certificate-faults.ts";
import { fails } from "../practice/parts.ts";
import type { Sample } from "../practice/sample.ts";
import { defineScenario } from "./define.ts";

/** The portal shows a certificate that was made for another name, and shows it to everybody. */
export const serverCertificateWrongName = defineScenario({
  id: "server-certificate-wrong-name",
  layer: "tls",
  remedies: ["wait-for-portal"],
  needs: ["probe"],
  when: (comparison) =>
    comparison.browser.failure === "tls.cert.name_invalid"
      ? agreedCertificate(comparison, ["tls.cert.name_invalid"])
      : undefined,
});

export const serverCertificateWrongNameSample: Sample = ({ goodCertificate, outside }) => ({
  recheck: fails("tls.cert.name_invalid"),
  probe: outside({
    failure: "tls.cert.name_invalid",
    certificate: { ...goodCertificate, names: ["other.example"] },
  }),
});
