import { expect, test } from "vitest";
import { evidenceLines } from "../../shared/ui/evidence-lines.ts";

test("engineers find every piece of evidence about the user's surroundings", () => {
  const lines = evidenceLines({
    repeats: { tries: 3, answered: 1, failures: ["tcp.reset", "tcp.reset"] },
    quality: { samples: 9, lost: 4, rttMs: 31 },
    families: { ipv4: "answered", ipv6: "unanswered", targetHasIpv6: true },
    proxy: { mode: "fixed", controlledBy: "extension", server: { where: "this-computer", port: 7890 } },
    egress: { country: "CN", asn: null },
    certificate: { fingerprint256: "AA:BB" },
    loopback: [{ kind: "certificate", port: 28000, page: "refused" }],
    page: { source: "page", meanings: ["maintenance", "queue"] },
    phone: { outcome: "opens" },
  });
  expect(lines.map(({ key, lines: [line] }) => `${key}: ${line}`)).toEqual([
    "repeats: 1/3 answered · tcp.reset",
    "quality: 4/9 lost or late · round trip 31 ms",
    "families: resolver by IPv4 answered, by IPv6 unanswered, target has AAAA",
    "proxy: fixed · set by extension · server on this computer, port 7890",
    "egress: CN · AS ?",
    "certificate: sha256 AA:BB",
    "loopback: certificate :28000 page refused, own -",
    "page: page · maintenance · queue",
    "phone: opens",
  ]);
});
