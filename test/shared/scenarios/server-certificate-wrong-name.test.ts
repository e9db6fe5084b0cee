import { casesOf } from "../cases.ts";
import { evidence, fails, goodCertificate, outside } from "../evidence.ts";

const wrongName = fails("tls.cert.name_invalid");
const other = { ...goodCertificate, names: ["other.example"] };

casesOf("server-certificate-wrong-name", {
  matches: {
    "the probe sees it too": [
      evidence({ recheck: wrongName, probe: outside({ failure: "tls.cert.name_invalid", certificate: other }) }),
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
