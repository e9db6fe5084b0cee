import { agreedCertificate } from "../certificate-faults.ts";
import { defineScenario } from "./define.ts";

/** The portal does not send the intermediate certificate that joins its own to a known root. */
export const serverChainIncomplete = defineScenario({
  id: "server-chain-incomplete",
  layer: "tls",
  remedies: ["wait-for-portal"],
  needs: ["probe"],
  when: (comparison) =>
    comparison.browser.failure === "tls.cert.authority_invalid"
      ? agreedCertificate(comparison, ["tls.chain_incomplete"])
      : undefined,
});
