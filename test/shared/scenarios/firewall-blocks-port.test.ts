import { casesOf } from "../cases.ts";
import { fails, silent } from "../../../shared/practice/parts.ts";
import { blindProbe, control, evidence, outside, parts } from "../evidence.ts";
import { firewallBlocksPortSample } from "../../../shared/scenarios/firewall-blocks-port.ts";

const blocked = {
  recheck: silent,
  neutralPort: control("neutralPort", silent),
  otherRegion: control("otherRegion", silent),
};
const user = { locus: "local-network", side: "user", confidence: "likely" } as const;

casesOf("firewall-blocks-port", {
  matches: {
    "8443 is silent everywhere, 443 opens everywhere": [evidence(firewallBlocksPortSample(parts)), user],
    "8443 is refused everywhere": [
      evidence({
        recheck: fails("tcp.refused"),
        neutralPort: control("neutralPort", fails("tcp.refused")),
        otherRegion: control("otherRegion", fails("tcp.refused")),
      }),
      user,
    ],
    "and the probe is blind": [evidence({ ...blocked, probe: blindProbe }), user],
    "it does not open on mobile data either, and the probe is blind": [
      evidence({ ...blocked, probe: blindProbe, phone: { outcome: "does-not-open" } }),
      { locus: "local-network", side: "unclear", confidence: "possible" },
    ],
    "and the portal is down outside too, where it used to open": [
      evidence({ ...blocked, probe: outside({ failure: "tcp.timed_out" }) }),
      { locus: "local-network", side: "unclear", confidence: "possible" },
    ],
  },
  neighbours: {
    "it is down outside and on mobile data: the port decides nothing now": [
      evidence({ ...blocked, probe: outside({ failure: "tcp.timed_out" }), phone: { outcome: "does-not-open" } }),
      "server-outage",
    ],
    "the neutral host opens on 8443: every portal of the country is down at once": [
      evidence({ ...blocked, neutralPort: control("neutralPort"), probe: blindProbe }),
      "server-outage",
    ],
    "another region opens on 8443": [evidence({ ...blocked, otherRegion: control("otherRegion") }), "isp-fault"],
    "the portal is on 443": [
      evidence({ ...blocked, target: { host: "etax.sichuan.chinatax.gov.cn", port: 443 } }),
      "isp-fault",
    ],
    "the probe's domain is silent on 443 too: it is no control": [
      evidence({
        ...blocked,
        unrelated: control("unrelated", silent),
        probe: { outcome: "unreachable", reason: "unanswered" },
      }),
      "undetermined",
    ],
  },
  abstains: {
    "no probe is set up": evidence({ ...blocked, neutralPort: undefined, unrelated: undefined, probe: undefined }),
  },
});
