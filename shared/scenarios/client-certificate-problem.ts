import type { Failure } from "../model/failure.ts";
import { pageSays } from "../page-says.ts";
import { fails } from "../practice/parts.ts";
import type { Sample } from "../practice/sample.ts";
import { defineScenario } from "./define.ts";

const failures: ReadonlySet<Failure | undefined> = new Set<Failure>([
  "tls.bad_client_auth_cert",
  "tls.client_cert_required",
  "client.private_key",
]);

/** The portal wants this user's own certificate, and none that it takes was shown. */
export const clientCertificateProblem = defineScenario({
  id: "client-certificate-problem",
  layer: "device",
  remedies: ["plug-in-certificate"],
  needs: ["recheck"],
  when: (comparison) => {
    const { browser, evidence } = comparison;
    if (!failures.has(browser.failure)) {
      return pageSays(comparison, ["certificate-refused"], { locus: "device", side: "user" });
    }
    // Our own request shows no certificate: that the portal asks for one is no trouble yet.
    return failures.has(evidence.observation?.failure)
      ? { locus: "device", side: "user", confidence: "likely" }
      : { locus: "device", side: "unclear", confidence: "possible", alternatives: ["server-outage"], settle: "wait" };
  },
});

export const clientCertificateProblemSample: Sample = ({ observed }) => ({
  observation: observed({ failure: "tls.bad_client_auth_cert", raw: "net::ERR_BAD_SSL_CLIENT_AUTH_CERT" }),
  recheck: fails("unknown"),
});
