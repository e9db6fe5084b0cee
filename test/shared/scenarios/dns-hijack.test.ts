import { expect, it } from "vitest";
import { diagnose } from "../../../shared/diagnose.ts";
import { casesOf } from "../cases.ts";
import { fails } from "../../../shared/practice/parts.ts";
import { control, evidence, outside, parts } from "../evidence.ts";
import { dnsHijackSample } from "../../../shared/scenarios/dns-hijack.ts";

const untrusted = fails("tls.cert.authority_invalid");
const open = { locus: "local-network", side: "unclear", confidence: "possible" } as const;

casesOf("dns-hijack", {
  matches: {
    "a foreign certificate on this host alone, every server is well outside": [evidence(dnsHijackSample(parts)), open],
    "something that is not TLS answers in its place": [evidence({ recheck: fails("tls.protocol.error") }), open],
  },
  neighbours: {
    "every host shows a foreign certificate": [
      evidence({ recheck: untrusted, unrelated: control("unrelated", untrusted) }),
      "https-interception",
    ],
    "outside the same certificate is refused": [
      evidence({ recheck: fails("tls.cert.name_invalid"), probe: outside({ failure: "tls.cert.name_invalid" }) }),
      "server-certificate-wrong-name",
    ],
  },
  abstains: { "no probe": evidence({ recheck: untrusted, probe: undefined }) },
});

it("an inspection of this one name stays open, although other hosts show their own certificates", () => {
  const { alternatives, excluded } = diagnose(evidence({ recheck: untrusted }));
  expect(alternatives).toContain("https-interception");
  expect(excluded.map(({ scenario }) => scenario)).not.toContain("https-interception");
});
