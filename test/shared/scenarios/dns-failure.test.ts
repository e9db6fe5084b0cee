import { casesOf } from "../cases.ts";
import { fails } from "../../../shared/practice/parts.ts";
import { control, evidence, outside, parts } from "../evidence.ts";
import { dnsFailureSample } from "../../../shared/scenarios/dns-failure.ts";

const noName = fails("dns.name_not_resolved");
const gone = { outcome: "answered", rcode: 3, addresses: [], durationMs: 30 } as const;
const unreadable = { outcome: "unreadable", addresses: [], durationMs: 30 } as const;

casesOf("dns-failure", {
  matches: {
    "public resolvers know the name, this network's does not": [
      evidence(dnsFailureSample(parts)),
      { locus: "local-network", side: "unclear", confidence: "possible" },
    ],
    "nobody knows the name any more": [
      evidence({ recheck: noName, doh: gone, probe: outside({ failure: "dns.name_not_resolved" }) }),
      { locus: "server", side: "beyond", confidence: "certain" },
    ],
    "nobody knows the name, and the probe never did": [
      evidence({ recheck: noName, doh: gone, probe: outside({ failure: "dns.name_not_resolved", history: "new" }) }),
      { locus: "server", side: "beyond", confidence: "likely" },
    ],
    "public resolvers do not know it, and a new probe's one resolver neither": [
      evidence({ recheck: noName, doh: gone, probe: outside({ failure: "dns.servfail", history: "new" }) }),
      { locus: "server", side: "beyond", confidence: "likely" },
    ],
    "public resolvers do not know it, and a new probe could not ask": [
      evidence({ recheck: noName, doh: gone, probe: outside({ failure: "dns.timed_out", history: "new" }) }),
      { locus: "server", side: "unclear", confidence: "possible" },
    ],
    "nobody knows a name that is not in the catalogue: it may be mistyped": [
      evidence({
        target: { host: "etax.bejing.chinatax.gov.cn", port: 8443 },
        recheck: noName,
        doh: gone,
        probe: outside({ failure: "dns.name_not_resolved", history: "new" }),
      }),
      { locus: "device", side: "unclear", confidence: "possible" },
    ],
    "nobody knows an entrance that is no more, and nobody says that its region is up": [
      evidence({
        target: { host: "fpdk.beijing.chinatax.gov.cn", port: 443 },
        recheck: noName,
        neutral: undefined,
        doh: gone,
        probe: outside({ failure: "dns.name_not_resolved" }),
      }),
      { locus: "device", side: "unclear", confidence: "possible" },
    ],
    "no name resolves at all": [
      evidence({
        recheck: noName,
        neutral: control("neutral", fails("unknown")),
        neutralPort: control("neutralPort", noName),
        unrelated: control("unrelated", noName),
        sibling: control("sibling", noName),
        otherRegion: control("otherRegion", noName),
        doh: unreadable,
        captive: { outcome: "failed", failure: "dns.name_not_resolved", durationMs: 20 },
        clock: [],
        probe: { outcome: "unreachable", reason: "failed", failure: "dns.name_not_resolved" },
      }),
      { locus: "local-network", side: "unclear", confidence: "possible" },
    ],
  },
  neighbours: {
    "the name leads to a foreign server": [evidence({ recheck: fails("tls.cert.authority_invalid") }), "dns-hijack"],
  },
  abstains: { "no public resolver was asked": evidence({ recheck: noName, doh: undefined, probe: undefined }) },
});
