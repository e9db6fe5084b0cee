import { casesOf } from "../cases.ts";
import { day, fails, minute } from "../../../shared/practice/parts.ts";
import { control, evidence, goodCertificate, now, outside, parts } from "../evidence.ts";
import { clockSkewSample } from "../../../shared/scenarios/clock-skew.ts";

const dateError = fails("tls.cert.date_invalid");
const off = (offsetMs: number) =>
  [
    { source: "check-host", offsetMs },
    { source: "region-site", offsetMs: offsetMs + 800 },
  ] as const;
const everywhere = {
  recheck: dateError,
  neutral: control("neutral", fails("unknown")),
  unrelated: control("unrelated", dateError),
  neutralPort: control("neutralPort", dateError),
  sibling: control("sibling", dateError),
  otherRegion: control("otherRegion", dateError),
  doh: { outcome: "unreadable", addresses: [], durationMs: 20 },
  probe: { outcome: "unreachable", reason: "failed", failure: "tls.cert.date_invalid" },
} as const;
const fresh = { ...goodCertificate, notBefore: now + 85 * minute, notAfter: now + 60 * day };
const dying = { ...goodCertificate, notAfter: now - 3 * minute };

casesOf("clock-skew", {
  matches: {
    "two years behind: no HTTPS host opens, the probe's neither": [
      evidence(clockSkewSample(parts)),
      { locus: "device", side: "user", confidence: "certain" },
    ],
    "two hours behind, a certificate of 35 minutes ago, everything else opens": [
      evidence({ recheck: dateError, clock: off(120 * minute), probe: outside({ certificate: fresh }) }),
      { locus: "device", side: "user", confidence: "certain" },
    ],
    "six minutes ahead, a certificate with three minutes left": [
      evidence({ recheck: dateError, clock: off(-6 * minute), probe: outside({ certificate: dying }) }),
      { locus: "device", side: "user", confidence: "certain" },
    ],
    "four minutes ahead: too little to count alone, but the certificate proves it": [
      evidence({ recheck: dateError, clock: off(-4 * minute), probe: outside({ certificate: dying }) }),
      { locus: "device", side: "user", confidence: "likely" },
    ],
    "two years behind, and something puts its own certificates in place of all": [
      evidence({
        ...everywhere,
        recheck: fails("tls.cert.authority_invalid"),
        unrelated: control("unrelated", fails("tls.cert.authority_invalid")),
        sibling: undefined,
        otherRegion: undefined,
        clock: off(730 * day),
      }),
      { locus: "device", side: "user", confidence: "likely" },
    ],
    "six minutes ahead, no probe, this host only: the certificate may as well have run out": [
      evidence({ recheck: dateError, clock: off(-6 * minute), probe: undefined }),
      { locus: "device", side: "unclear", confidence: "possible" },
    ],
  },
  neighbours: {
    "the clock is right and the certificate ran out at the true time": [
      evidence({
        recheck: dateError,
        probe: outside({ failure: "tls.cert.date_invalid", certificate: { ...goodCertificate, notAfter: now - day } }),
      }),
      "server-certificate-expired",
    ],
    "three days behind, and something puts its own certificates in place of all: the clock does not explain that": [
      evidence({
        recheck: fails("tls.cert.authority_invalid"),
        unrelated: control("unrelated", fails("tls.cert.authority_invalid")),
        clock: off(3 * day),
      }),
      "https-interception",
    ],
    "the clock is wrong and the portal opens": [evidence({ clock: off(6 * minute) }), "healthy"],
    "four minutes off, no probe": [
      evidence({ recheck: dateError, clock: off(-4 * minute), probe: undefined }),
      "server-certificate-expired",
    ],
  },
  abstains: {
    "only one source told the time": evidence({
      ...everywhere,
      clock: [{ source: "check-host", offsetMs: 730 * day }],
    }),
    "two sources disagree": evidence({
      ...everywhere,
      clock: [
        { source: "check-host", offsetMs: 730 * day },
        { source: "region-site", offsetMs: 0 },
      ],
    }),
  },
});
