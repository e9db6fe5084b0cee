import type { Evidence, EvidenceKey } from "../model/evidence.ts";
import type { EvidenceLines, LineEvidence } from "./evidence-lines-shape.ts";

/** What was measured of the user's surroundings, as engineers read it. What did not land is left out. */
export function surroundingsLines(evidence: LineEvidence): readonly EvidenceLines[] {
  const { proxy, loopback, repeats, quality, families, egress, certificate, page, tab, phone } = evidence;
  const found: EvidenceLines[] = [];
  const add = (key: EvidenceKey, ...lines: readonly string[]) => found.push({ key, lines });
  if (repeats !== undefined)
    add("repeats", joined(`${repeats.answered}/${repeats.tries} answered`, ...new Set(repeats.failures)));
  if (quality !== undefined)
    add("quality", joined(`${quality.lost}/${quality.samples} lost or late`, roundTrip(quality.rttMs)));
  if (families !== undefined)
    add(
      "families",
      `resolver by IPv4 ${families.ipv4}, by IPv6 ${families.ipv6}, target ${families.targetHasIpv6 ? "has" : "has no"} AAAA`,
    );
  if (proxy !== undefined)
    add("proxy", joined(proxy.mode, `set by ${proxy.controlledBy}`, proxy.server && serverText(proxy.server)));
  if (egress !== undefined) add("egress", joined(egress.country ?? "country ?", `AS ${egress.asn ?? "?"}`));
  if (certificate !== undefined) add("certificate", `sha256 ${certificate.fingerprint256}`);
  if (loopback !== undefined)
    add(
      "loopback",
      ...loopback.map(({ kind, port, page: met = "-", own = "-" }) => `${kind} :${port} page ${met}, own ${own}`),
    );
  if (page !== undefined) add("page", joined(page.source, ...page.meanings));
  if (tab !== undefined) add("tab", tab.shows);
  if (phone !== undefined) add("phone", phone.outcome);
  return found;
}

function serverText({ where, port }: NonNullable<NonNullable<Evidence["proxy"]>["server"]>): string {
  return `server on ${where === "this-computer" ? "this computer" : "another machine"}, port ${port}`;
}

function roundTrip(ms: number | undefined): string | undefined {
  return ms === undefined ? undefined : `round trip ${ms} ms`;
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(" · ");
}
