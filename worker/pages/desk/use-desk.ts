import { useState } from "preact/hooks";
import type { DeskRow } from "../../../shared/report/desk.ts";
import type { DeskProgress, UnopenedLink } from "../../../shared/ui/desk-view.tsx";
import { linksIn } from "../../../shared/web/links-in.ts";
import { openLink, type LinkOutcome } from "../../../shared/web/open-link.ts";
import { service } from "../service.ts";

/** A day's work; more would also be more than one caller may ask at once. */
const most = 60;

interface Desk {
  readonly progress: DeskProgress | undefined;
  readonly rows: readonly DeskRow[];
  readonly unopened: readonly UnopenedLink[];
  readonly open: (text: string) => void;
  readonly openOnce: (number: number) => void;
}

/** Opens several links, one after the other; those that open once only by a click of their own. */
export function useDesk(): Desk {
  const [all, setAll] = useState<readonly string[]>();
  const [isCut, setIsCut] = useState(false);
  const [outcomes, setOutcomes] = useState<readonly LinkOutcome[]>([]);

  async function open(text: string): Promise<void> {
    const links = linksIn(text);
    const chosen = links.slice(0, most);
    setAll(chosen);
    setIsCut(links.length > most);
    setOutcomes([]);
    const found: LinkOutcome[] = [];
    for (const link of chosen) {
      found.push(await openLink(service, link));
      setOutcomes([...found]);
    }
  }

  async function openOnce(number: number): Promise<void> {
    const outcome = outcomes[number - 1];
    if (outcome?.outcome !== "once") return;
    const next = await outcome.open();
    setOutcomes((known) => known.map((one, i) => (i === number - 1 ? next : one)));
  }

  const numbered = outcomes.map((outcome, i) => ({ number: i + 1, outcome }));
  return {
    progress: all && { done: outcomes.length, all: all.length, most: isCut ? most : undefined },
    rows: numbered.flatMap(({ number, outcome }) =>
      outcome.outcome === "report" ? [{ number, report: outcome.report }] : [],
    ),
    unopened: numbered.flatMap(({ number, outcome }): UnopenedLink[] => {
      if (outcome.outcome === "once") return [{ number, why: "once" }];
      return outcome.outcome === "fault" ? [{ number, why: outcome.fault }] : [];
    }),
    open: (text) => void open(text),
    openOnce: (number) => void openOnce(number),
  };
}
