import { diagnose } from "./diagnose.ts";
import { failureKind, type FailureKind } from "./locales/failure-kind.ts";
import type { Evidence, PageWords } from "./model/evidence.ts";
import type { Target } from "./model/target.ts";
import { type Matter, matterOf } from "./page-words/matter.ts";
import type { Recognised } from "./page-words/recognise-pasted.ts";
import type { RemedyId } from "./remedies/index.ts";
import { saidVerdict } from "./said.ts";
import { type ScenarioId, scenarios } from "./scenarios/index.ts";

/** What can be said of one recognised message without measuring anything. */
export interface Explained {
  readonly found: Recognised;
  /** Whose move it is; `undefined` where the message alone does not tell. */
  readonly matter?: Matter;
  /** The fault that the words name; `undefined` where they name none, or one name has several causes. */
  readonly scenario?: ScenarioId;
  /** Guides, best first. */
  readonly remedies: readonly RemedyId[];
  /** The double-invoice guard goes first. */
  readonly guard: boolean;
  /** Only a diagnosis can tell the cause. */
  readonly open: boolean;
}

/** Stands for any of the sites that most messages come from, where nobody said which one. */
export const anySite: Target = { host: "*.chinatax.gov.cn", port: 8443 };

/** What helps most people with an error of this kind while its cause is open. */
const firstAid: Readonly<Partial<Record<FailureKind, RemedyId>>> = {
  "name-not-found": "change-dns",
  "name-lookup-failed": "change-dns",
  "name-points-inside": "change-dns",
  "certificate-date": "sync-clock",
  "own-certificate": "plug-in-certificate",
  proxy: "turn-off-proxy",
  offline: "connect-network",
  "network-changed": "connect-network",
};

/** Explains a recognised message by the one judge. `target`: the site it is about; `at`: local clock, milliseconds. */
export function explain(found: Recognised, target: Target, at: number): Explained {
  switch (found.kind) {
    case "message": {
      const page: PageWords = { meanings: [found.meaning], source: "pasted" };
      return {
        found,
        matter: matterOf(found.id, found.meaning),
        ...named(saidVerdict(target, page, at)?.scenario),
        guard: page.meanings.includes("result-unknown"),
        open: false,
      };
    }
    case "browser-error": {
      const outcome = { outcome: "failed", failure: found.failure } as const;
      const judged = named(settled({ target, at, observation: { ...request(target, at), ...outcome } }));
      const aid = firstAid[failureKind[found.failure]] ?? "try-phone";
      const remedies = judged.scenario === undefined ? [aid] : judged.remedies;
      return { found, ...judged, remedies, guard: false, open: judged.scenario === undefined };
    }
    case "status": {
      const outcome = { outcome: "answered", status: found.status } as const;
      const judged = named(settled({ target, at, observation: { ...request(target, at), ...outcome } }));
      const remedies: readonly RemedyId[] = judged.scenario === undefined ? ["wait-for-portal"] : judged.remedies;
      return { found, ...judged, remedies, guard: false, open: true };
    }
  }
}

function request(target: Target, at: number) {
  return { target, method: "GET", type: "main_frame", startedAt: at, durationMs: 0 } as const;
}

/** The scenario, where so little evidence is enough for one. */
function settled(evidence: Evidence): ScenarioId | undefined {
  const { scenario, confidence } = diagnose(evidence);
  return confidence === "possible" || scenario === "healthy" ? undefined : scenario;
}

function named(scenario: ScenarioId | undefined): Pick<Explained, "scenario" | "remedies"> {
  if (scenario === undefined) return { remedies: [] };
  return { scenario, remedies: scenarios.find(({ id }) => id === scenario)?.remedies ?? [] };
}
