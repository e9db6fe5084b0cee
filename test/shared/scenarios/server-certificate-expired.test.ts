import { casesOf } from "../cases.ts";
import { day, fails, minute } from "../../../shared/practice/parts.ts";
import { control, evidence, goodCertificate, now, outside, parts } from "../evidence.ts";
import { serverCertificateExpiredSample } from "../../../shared/scenarios/server-certificate-expired.ts";

const dateError = fails("tls.cert.date_invalid");
const expired = { ...goodCertificate, notAfter: now - 2 * day };
const seen = outside({ failure: "tls.cert.date_invalid", certificate: expired });

casesOf("server-certificate-expired", {
  matches: {
    "the probe sees it too": [
      evidence(serverCertificateExpiredSample(parts)),
      { locus: "server", side: "beyond", confidence: "certain" },
    ],
    "a probe without a history sees it: content counts at once": [
      evidence({
        recheck: dateError,
        probe: outside({ failure: "tls.cert.date_invalid", certificate: expired, history: "new" }),
      }),
      { locus: "server", side: "beyond", confidence: "likely" },
    ],
    "one server of two has the old certificate": [
      evidence({
        recheck: dateError,
        probe: outside({ second: { failure: "tls.cert.date_invalid", certificate: expired } }),
      }),
      { locus: "server", side: "beyond", confidence: "certain" },
    ],
    "no probe, the clock is right, another region forgot to renew too": [
      evidence({ recheck: dateError, otherRegion: control("otherRegion", dateError), probe: undefined }),
      { locus: "server", side: "beyond", confidence: "likely" },
    ],
    "no probe, the clock is right, other hosts open": [
      evidence({ recheck: dateError, probe: undefined }),
      { locus: "server", side: "beyond", confidence: "likely" },
    ],
  },
  neighbours: {
    "the clock is wrong and the certificate holds at the true time": [
      evidence({
        recheck: dateError,
        clock: [
          { source: "check-host", offsetMs: 200 * day },
          { source: "probe", offsetMs: 200 * day + minute / 2 },
        ],
        probe: outside({ certificate: { ...goodCertificate, notBefore: now + 100 * day, notAfter: now + 300 * day } }),
      }),
      "clock-skew",
    ],
    "two causes: the clock is wrong too, and is named first": [
      evidence({
        recheck: dateError,
        unrelated: control("unrelated", dateError),
        clock: [
          { source: "check-host", offsetMs: 900 * day },
          { source: "region-site", offsetMs: 900 * day },
        ],
        probe: seen,
      }),
      "clock-skew",
    ],
  },
  abstains: {
    "nobody could tell the time, and no probe": evidence({ recheck: dateError, clock: [], probe: undefined }),
  },
});
