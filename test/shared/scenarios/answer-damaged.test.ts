import { casesOf } from "../cases.ts";
import { fails } from "../../../shared/practice/parts.ts";
import { evidence, observed, outside, parts } from "../evidence.ts";
import { answerDamagedSample } from "../../../shared/scenarios/answer-damaged.ts";

const open = { locus: "path", side: "unclear", confidence: "possible" } as const;
const cut = fails("http.response.invalid.content_length_mismatch");

casesOf("answer-damaged", {
  matches: {
    "cut off here, whole outside": [evidence(answerDamagedSample(parts)), open],
    "against the protocol, HTTP/2": [evidence({ recheck: fails("h2.protocol.error") }), open],
    "undecodable, and no probe": [
      evidence({ recheck: fails("http.response.invalid.content_decoding_failed"), probe: undefined }),
      open,
    ],
    "the page is cut off, the root is whole": [
      evidence({ observation: observed({ failure: "http.response.invalid.incomplete_chunked_encoding" }) }),
      open,
    ],
  },
  neighbours: {
    "the page could not be reached, and can be now": [
      evidence({ observation: observed({ failure: "tcp.reset" }) }),
      "healthy",
    ],
    "cut off outside as well": [
      evidence({
        recheck: cut,
        probe: outside({ failure: "http.response.invalid.content_length_mismatch", at: "http" }),
      }),
      "server-outage",
    ],
    "empty answers are broken connections": [evidence({ recheck: fails("tcp.closed") }), "isp-fault"],
  },
  abstains: { "nothing was asked": evidence({ recheck: undefined }) },
});
