import { agreedCertificate } from "../certificate-faults.ts";
import { fails } from "../practice/parts.ts";
import type { Sample } from "../practice/sample.ts";
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

export const serverChainIncompleteSample: Sample = ({ goodCertificate, outside }) => ({
  recheck: fails("tls.cert.authority_invalid"),
  probe: outside({ failure: "tls.chain_incomplete", certificate: { ...goodCertificate, chain: "incomplete" } }),
});
