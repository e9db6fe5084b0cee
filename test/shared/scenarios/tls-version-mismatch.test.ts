import { casesOf } from "../cases.ts";
import { fails } from "../../../shared/practice/parts.ts";
import { evidence, outside, parts } from "../evidence.ts";
import { tlsVersionMismatchSample } from "../../../shared/scenarios/tls-version-mismatch.ts";

const mismatch = fails("tls.version_or_cipher_mismatch");

casesOf("tls-version-mismatch", {
  matches: {
    "the portal refuses the handshake of everybody": [
      evidence(tlsVersionMismatchSample(parts)),
      { locus: "server", side: "beyond", confidence: "certain" },
    ],
    "outside the handshake goes well: somebody in between speaks an old version": [
      evidence({ recheck: mismatch }),
      { locus: "local-network", side: "unclear", confidence: "possible" },
    ],
  },
  neighbours: {
    "a new probe is refused too: it may be refused for itself": [
      evidence({ recheck: mismatch, probe: outside({ failure: "tls.alert", history: "new" }) }),
      "undetermined",
    ],
    "the handshake is broken off without a word": [
      evidence({ recheck: fails("tcp.reset"), probe: outside({ failure: "tls.reset_after_client_hello" }) }),
      "server-outage",
    ],
  },
  abstains: { "no probe": evidence({ recheck: mismatch, probe: undefined }) },
});
