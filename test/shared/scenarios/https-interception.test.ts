import { casesOf } from "../cases.ts";
import { fails } from "../../../shared/practice/parts.ts";
import { control, evidence, outside, parts } from "../evidence.ts";
import { httpsInterceptionSample } from "../../../shared/scenarios/https-interception.ts";

const untrusted = fails("tls.cert.authority_invalid");
const everywhere = {
  recheck: untrusted,
  neutral: control("neutral", fails("unknown")),
  unrelated: control("unrelated", untrusted),
};

casesOf("https-interception", {
  matches: {
    "unrelated hosts show a foreign certificate too, the probe's among them": [
      evidence(httpsInterceptionSample(parts)),
      { locus: "local-network", side: "user", confidence: "likely" },
    ],
  },
  neighbours: {
    "on this host alone": [evidence({ recheck: untrusted }), "dns-hijack"],
    "the probe sees that the portal itself does not send the intermediate": [
      evidence({ recheck: untrusted, probe: outside({ failure: "tls.chain_incomplete" }) }),
      "server-chain-incomplete",
    ],
  },
  abstains: { "no unrelated host was asked": evidence({ ...everywhere, unrelated: undefined, probe: undefined }) },
});
