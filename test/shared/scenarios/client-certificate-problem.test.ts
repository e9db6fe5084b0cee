import { casesOf } from "../cases.ts";
import { fails, words } from "../../../shared/practice/parts.ts";
import { evidence, now, target, parts } from "../evidence.ts";
import { clientCertificateProblemSample } from "../../../shared/scenarios/client-certificate-problem.ts";

const user = { locus: "device", side: "user", confidence: "likely" } as const;
const observed = {
  target,
  method: "GET",
  type: "main_frame",
  outcome: "failed",
  startedAt: now,
  durationMs: 60,
} as const;

casesOf("client-certificate-problem", {
  matches: {
    "the portal did not accept what the user's browser showed": [evidence(clientCertificateProblemSample(parts)), user],
    "the key of the certificate cannot be used": [
      evidence({ observation: { ...observed, failure: "client.private_key" } }),
      user,
    ],
    "our own request has none to show, and nobody saw the user's fail": [
      evidence({ recheck: fails("tls.client_cert_required") }),
      { locus: "device", side: "unclear", confidence: "possible" },
    ],
    "the page says that the certificate is locked, lost or void": [
      evidence({ page: words("certificate-refused") }),
      user,
    ],
  },
  neighbours: {
    "the portal's own certificate is the trouble": [
      evidence({ recheck: fails("tls.cert.authority_invalid") }),
      "dns-hijack",
    ],
  },
  abstains: { "no request was seen": evidence({ recheck: undefined }) },
});
