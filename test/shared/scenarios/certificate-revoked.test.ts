import { casesOf } from "../cases.ts";
import { fails } from "../../../shared/practice/parts.ts";
import { evidence, parts } from "../evidence.ts";
import { certificateRevokedSample } from "../../../shared/scenarios/certificate-revoked.ts";

casesOf("certificate-revoked", {
  matches: {
    "Chromium finds it on a list of revoked certificates": [
      evidence({ recheck: fails("tls.cert.revoked") }),
      { locus: "server", side: "beyond", confidence: "likely" },
    ],
    "the probe reads it in the handshake too": [
      evidence(certificateRevokedSample(parts)),
      { locus: "server", side: "beyond", confidence: "certain" },
    ],
  },
  neighbours: {
    "it has only run out": [evidence({ recheck: fails("tls.cert.date_invalid") }), "server-certificate-expired"],
  },
  abstains: { "no request was seen": evidence({ recheck: undefined }) },
});
