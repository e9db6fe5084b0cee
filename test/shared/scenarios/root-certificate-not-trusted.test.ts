import { casesOf } from "../cases.ts";
import { fails } from "../../../shared/practice/parts.ts";
import { evidence, outside, parts } from "../evidence.ts";
import { rootCertificateNotTrustedSample } from "../../../shared/scenarios/root-certificate-not-trusted.ts";

const untrusted = fails("tls.cert.authority_invalid");

casesOf("root-certificate-not-trusted", {
  matches: {
    "both meet an unknown root": [
      evidence(rootCertificateNotTrustedSample(parts)),
      { locus: "server", side: "beyond", confidence: "certain" },
    ],
    "the certificate vouches for itself": [
      evidence({ recheck: untrusted, probe: outside({ failure: "tls.cert.self_signed", history: "new" }) }),
      { locus: "server", side: "beyond", confidence: "likely" },
    ],
  },
  neighbours: { "only this browser does not know it": [evidence({ recheck: untrusted }), "dns-hijack"] },
  abstains: { "no probe": evidence({ recheck: untrusted, probe: undefined }) },
});
