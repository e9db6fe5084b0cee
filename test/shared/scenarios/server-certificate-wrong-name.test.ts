import { casesOf } from "../cases.ts";
import { fails } from "../../../shared/practice/parts.ts";
import { evidence, goodCertificate, outside, parts } from "../evidence.ts";
import { serverCertificateWrongNameSample } from "../../../shared/scenarios/server-certificate-wrong-name.ts";

const wrongName = fails("tls.cert.name_invalid");
const other = { ...goodCertificate, names: ["other.example"] };

casesOf("server-certificate-wrong-name", {
  matches: {
    "the probe sees it too": [
      evidence(serverCertificateWrongNameSample(parts)),
      { locus: "server", side: "beyond", confidence: "certain" },
    ],
    "a new probe sees it too": [
      evidence({
        recheck: wrongName,
        probe: outside({ failure: "tls.cert.name_invalid", certificate: other, history: "new" }),
      }),
      { locus: "server", side: "beyond", confidence: "likely" },
    ],
  },
  neighbours: { "the probe sees the right name": [evidence({ recheck: wrongName }), "dns-hijack"] },
  abstains: { "no probe": evidence({ recheck: wrongName, probe: undefined }) },
});
