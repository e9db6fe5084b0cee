import { verdictSentence } from "../locales/sentence.ts";
import type { Rung } from "../model/rung.ts";
import type { Verdict } from "../model/verdict.ts";
import type { ScenarioId } from "../scenarios/index.ts";
import { rungName } from "./rungs.tsx";
import type { Texts } from "./texts.ts";

interface AnnouncerProps {
  readonly verdict: Verdict<ScenarioId> | undefined;
  readonly rungs: readonly Rung[];
  readonly texts: Texts;
  readonly site: string;
}

/**
 * What screen readers hear of a diagnosis: each rung as it lands, then the verdict. It stays in the page throughout,
 * because only changes inside a live region are announced.
 */
export function Announcer({ verdict, rungs, texts, site }: AnnouncerProps) {
  const newest = rungs.findLast(({ state }) => state !== "waiting");
  const rung = newest && `${rungName(newest, texts, site)} ${texts.ui.rungs.state[newest.state]}`;
  return (
    <p class="visually-hidden" role="status">
      {verdict ? verdictSentence(texts.titles, verdict, site) : rung}
    </p>
  );
}
