import { casesOf } from "../cases.ts";
import { fails } from "../../../shared/practice/parts.ts";
import { evidence, goodCertificate, outside, parts } from "../evidence.ts";
import { serverChainIncompleteSample } from "../../../shared/scenarios/server-chain-incomplete.ts";

const untrusted = fails("tls.cert.authority_invalid");
const alone = { ...goodCertificate, chain: "incomplete" } as const;

casesOf("server-chain-incomplete", {
  matches: {
    "the probe gets the certificate without its intermediate": [
      evidence(serverChainIncompleteSample(parts)),
      { locus: "server", side: "beyond", confidence: "certain" },
    ],
  },
  neighbours: {
    "this browser has the intermediate from elsewhere and opens the portal": [
      evidence({ probe: outside({ failure: "tls.chain_incomplete", certificate: alone }) }),
      "healthy",
    ],
    "the whole chain is there, its root is unknown to all": [
      evidence({ recheck: untrusted, probe: outside({ failure: "tls.cert.authority_invalid" }) }),
      "root-certificate-not-trusted",
    ],
  },
  abstains: { "no probe": evidence({ recheck: untrusted, probe: undefined }) },
});
