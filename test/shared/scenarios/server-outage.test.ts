import { casesOf } from "../cases.ts";
import { fails, silent, status, words } from "../../../shared/practice/parts.ts";
import { blindProbe, control, evidence, observed, outside, parts } from "../evidence.ts";
import { serverOutageSample } from "../../../shared/scenarios/server-outage.ts";

const refused = fails("tcp.refused");
const allPortals = { recheck: silent, otherRegion: control("otherRegion", silent) };
const beyond = (confidence: "certain" | "likely" | "possible") =>
  ({ locus: "server", side: "beyond", confidence }) as const;

casesOf("server-outage", {
  matches: {
    "refused here and outside, where it used to open": [evidence(serverOutageSample(parts)), beyond("certain")],
    "silent here and outside, where it used to open": [
      evidence({ recheck: silent, probe: outside({ failure: "tcp.timed_out" }) }),
      beyond("certain"),
    ],
    "broken off in the handshake, here and outside": [
      evidence({ recheck: fails("tcp.reset"), probe: outside({ failure: "tls.reset_after_client_hello" }) }),
      beyond("certain"),
    ],
    "silent after the connection stood, and outside too": [
      evidence({ recheck: silent, probe: outside({ failure: "tls.timed_out" }) }),
      beyond("certain"),
    ],
    "no answer to the request, and outside too": [
      evidence({ recheck: silent, probe: outside({ failure: "http.timed_out" }) }),
      beyond("certain"),
    ],
    "503 here and outside": [
      evidence({ recheck: status(503), probe: outside({ failure: "http.error", at: "http", status: 503 }) }),
      beyond("certain"),
    ],
    "503 here and at a probe without a history: the page itself counts": [
      evidence({
        recheck: status(503),
        probe: outside({ failure: "http.error", at: "http", status: 503, history: "new" }),
      }),
      beyond("likely"),
    ],
    "silent here, refused outside at the same address": [
      evidence({ recheck: silent, probe: outside({ failure: "tcp.refused", address: "36.110.1.10" }) }),
      beyond("likely"),
    ],
    "no connection here, 503 outside: what fails higher up does not acquit the server": [
      evidence({ recheck: silent, probe: outside({ failure: "http.error", at: "http", status: 503 }) }),
      beyond("likely"),
    ],
    "every portal is silent while the port is open and the probe is blind": [
      evidence({ ...allPortals, probe: blindProbe }),
      beyond("possible"),
    ],
    "and the probe is new": [
      evidence({ ...allPortals, probe: outside({ failure: "tcp.timed_out", history: "new" }) }),
      beyond("possible"),
    ],
    "silent here and on mobile data, and the probe is blind": [
      evidence({ recheck: silent, probe: blindProbe, phone: { outcome: "does-not-open" } }),
      beyond("likely"),
    ],
    "503 here and not on mobile data either": [
      evidence({ recheck: status(503), probe: undefined, phone: { outcome: "does-not-open" } }),
      beyond("likely"),
    ],
    "the page says that the bureau's own systems failed, with HTTP 200": [
      evidence({ page: words("bureau-fault") }),
      beyond("likely"),
    ],
    "a call of the page got a 502, the site opens": [
      evidence({ observation: observed({ type: "xmlhttprequest", outcome: "answered", status: 502 }) }),
      beyond("possible"),
    ],
    "503 here and no probe": [evidence({ recheck: status(503), probe: undefined }), beyond("possible")],
    "503 here, 200 outside: a gateway may have made it": [
      evidence({ recheck: status(503) }),
      { locus: "server", side: "unclear", confidence: "possible" },
    ],
  },
  neighbours: {
    "it was down, and a whole page opens again": [
      evidence({ observation: observed({ outcome: "answered", status: 502 }) }),
      "healthy",
    ],
    "the probe cannot reach it, a telephone can": [
      evidence({ recheck: silent, probe: outside({ failure: "tcp.timed_out" }), phone: { outcome: "opens" } }),
      "isp-fault",
    ],
    "503 here, and a telephone opens it": [
      evidence({ recheck: status(503), probe: undefined, phone: { outcome: "opens" } }),
      "undetermined",
    ],
    "silent here, silent at a blind probe, other portals open": [
      evidence({ recheck: silent, probe: blindProbe }),
      "undetermined",
    ],
    "8443 is dead at a neutral host too": [
      evidence({ ...allPortals, neutralPort: control("neutralPort", silent), probe: blindProbe }),
      "firewall-blocks-port",
    ],
    "silent here, refused outside at an address that nobody gives here": [
      evidence({ recheck: silent, probe: outside({ failure: "tcp.refused", address: "110.242.70.57" }) }),
      "undetermined",
    ],
    "silent here, somebody else's certificate outside: the probe's own resolver may lie": [
      evidence({ recheck: silent, probe: outside({ failure: "tls.cert.name_invalid" }) }),
      "isp-fault",
    ],
    "outside it opens": [evidence({ recheck: refused }), "isp-fault"],
    "only outside it fails": [evidence({ probe: outside({ failure: "tcp.refused" }) }), "healthy"],
  },
  abstains: { "no neutral host was asked": evidence({ recheck: silent, neutral: undefined, probe: undefined }) },
});
