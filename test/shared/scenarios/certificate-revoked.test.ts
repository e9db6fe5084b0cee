import { casesOf } from "../cases.ts";
import { evidence, fails, outside } from "../evidence.ts";

casesOf("certificate-revoked", {
  matches: {
    "Chromium finds it on a list of revoked certificates": [
      evidence({ recheck: fails("tls.cert.revoked") }),
      { locus: "server", side: "beyond", confidence: "likely" },
    ],
    "the probe reads it in the handshake too": [
      evidence({ recheck: fails("tls.cert.revoked"), probe: outside({ failure: "tls.cert.revoked" }) }),
      { locus: "server", side: "beyond", confidence: "certain" },
    ],
  },
  neighbours: {
    "it has only run out": [evidence({ recheck: fails("tls.cert.date_invalid") }), "server-certificate-expired"],
  },
  abstains: { "no request was seen": evidence({ recheck: undefined }) },
});
