import { casesOf } from "../cases.ts";
import { fails, status } from "../../../shared/practice/parts.ts";
import { evidence, parts } from "../evidence.ts";
import { hostsFileOverrideSample } from "../../../shared/scenarios/hosts-file-override.ts";

casesOf("hosts-file-override", {
  matches: {
    "this computer itself answers in the portal's place, with an error": [
      evidence(hostsFileOverrideSample(parts)),
      { locus: "device", side: "user", confidence: "likely" },
    ],
    "the same by IPv6, proxy settings unknown": [
      evidence({ recheck: { ...status(403), address: "::1" } }),
      { locus: "device", side: "user", confidence: "likely" },
    ],
  },
  neighbours: {
    "a local program that passes everything on is well": [
      evidence({ recheck: { ...status(200), address: "127.0.0.1" } }),
      "healthy",
    ],
    "no address is known of a failed connection": [evidence({ recheck: fails("tcp.refused") }), "isp-fault"],
  },
  abstains: { "nothing was asked": evidence({ recheck: undefined }) },
});
