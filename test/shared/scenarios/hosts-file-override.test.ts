import { casesOf } from "../cases.ts";
import { evidence, fails, status } from "../evidence.ts";

casesOf("hosts-file-override", {
  matches: {
    "this computer itself answers in the portal's place, with an error": [
      evidence({
        recheck: { ...status(502), address: "127.0.0.1" },
        proxy: { mode: "direct", controlledBy: "nobody" },
      }),
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
