import { casesOf } from "../cases.ts";
import { fails, silent } from "../../../shared/practice/parts.ts";
import { control, evidence, outside, parts } from "../evidence.ts";
import { overseasOrCloudIpBlockedSample } from "../../../shared/scenarios/overseas-or-cloud-ip-blocked.ts";

const abroad = { country: "JP", asn: 2516 };
const shut = { egress: abroad, recheck: silent, otherRegion: control("otherRegion", silent) } as const;
const open = { locus: "path", side: "unclear", confidence: "possible" } as const;

casesOf("overseas-or-cloud-ip-blocked", {
  matches: {
    "403 to an address abroad": [
      evidence(overseasOrCloudIpBlockedSample(parts)),
      { locus: "application", side: "beyond", confidence: "likely" },
    ],
    "all tax sites are silent to an address abroad": [evidence(shut), open],
    "broken off instead of silent": [
      evidence({ ...shut, recheck: fails("tcp.reset"), otherRegion: control("otherRegion", fails("tcp.reset")) }),
      open,
    ],
  },
  neighbours: {
    "at home": [evidence({ ...shut, egress: { country: "CN", asn: 4134 } }), "isp-fault"],
    "the platform does not say where": [evidence({ ...shut, egress: { country: null, asn: null } }), "isp-fault"],
    "abroad, and it opens": [evidence({ egress: abroad }), "healthy"],
    "abroad, and another region's portal opens": [
      evidence({ ...shut, otherRegion: control("otherRegion") }),
      "isp-fault",
    ],
    "a probe that used to reach it cannot either": [
      evidence({ ...shut, probe: outside({ failure: "tcp.timed_out" }) }),
      "server-outage",
    ],
  },
  abstains: { "the egress is not known": evidence({ recheck: silent, egress: undefined }) },
});
