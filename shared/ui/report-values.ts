import { failureKind } from "../locales/failure-kind.ts";
import type { Language } from "../locales/languages.ts";
import { reportTexts } from "../locales/report.ts";
import type { Failure } from "../model/failure.ts";
import { clockOffset } from "../clock.ts";
import type { ReportedEvidence } from "../report/reported-evidence.ts";
import type { EvidenceKey } from "../model/evidence.ts";
import type { Texts } from "./texts.ts";

interface Ended {
  readonly outcome: string;
  readonly failure?: Failure;
  readonly status?: number;
}

/** What one piece of a report's evidence says, in plain words; undefined where the report does not have it. */
export function evidenceValue(
  key: EvidenceKey,
  evidence: ReportedEvidence,
  texts: Texts,
  language: Language,
): string | undefined {
  const words = reportTexts[language].value;
  const { link, clock, doh, captive, repeats, quality, families, proxy, egress, loopback, page, tab, probe, phone } =
    evidence;
  switch (key) {
    case "link":
      return link && words.online(link.online);
    case "clock": {
      const offset = clock && (clockOffset(clock) ?? clock[0]?.offsetMs);
      return clock && (offset === undefined ? words.notReadable : words.clock(Math.round(offset / 60_000)));
    }
    case "doh":
      return doh && (doh.outcome === "answered" ? words.doh(doh.addresses, doh.rcode) : words.notReadable);
    case "captive":
      return captive && words.captive[captive.outcome];
    case "repeats":
      return repeats && words.repeats(repeats.answered, repeats.tries);
    case "quality":
      return quality && words.quality(quality.lost, quality.samples);
    case "families":
      return families && words.families(families.ipv6 === "answered");
    case "proxy":
      return proxy && words.proxy[proxy.mode];
    case "egress":
      return egress && words.egress(egress.country, egress.asn);
    case "loopback":
      return (
        loopback &&
        words.loopback(loopback.filter((met) => (met.page ?? met.own) === "answered").length, loopback.length)
      );
    case "page":
      return page && page.meanings.map((meaning) => words.page[meaning]).join(" · ");
    case "tab":
      return tab && words.tab[tab.shows];
    case "certificate":
      return evidence.certificate && words.fingerprint;
    case "probe":
      return probe && (probe.outcome === "measured" ? words.probes(probe.vantages.length) : words.noProbe);
    case "phone":
      return phone && words.phone[phone.outcome];
    case "observation":
    case "recheck":
    case "neutral":
    case "neutralPort":
    case "unrelated":
    case "sibling":
    case "otherRegion": {
      const ended: Ended | undefined = evidence[key];
      return ended && endedText(ended, texts, language);
    }
  }
}

function endedText({ outcome, failure, status }: Ended, texts: Texts, language: Language): string {
  const words = reportTexts[language].value;
  if (outcome === "answered") return words.answered(status);
  if (outcome === "unanswered") return words.unanswered;
  return outcome === "hung" ? words.hung : texts.ui.findings.failure[failureKind[failure ?? "unknown"]];
}
