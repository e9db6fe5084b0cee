import { useEffect, useRef, useState } from "preact/hooks";
import type { OpenFault } from "../locales/report-shape.ts";
import type { KeptFault } from "../locales/viewer-shape.ts";
import type { SharedReport } from "../report/shared-report.ts";
import type { ViewerState } from "./viewer-view.tsx";

/** The report of a link. */
export interface OpenedReport {
  readonly outcome: "report";
  readonly report: SharedReport;
  readonly isNewer: boolean;
  /** There where a service keeps it: see {@link ViewerState}. */
  readonly keptUntil?: number | undefined;
}

/** `open`: what the reader has to wish first. */
export type LinkAnswer =
  | OpenedReport
  | { readonly outcome: "once"; readonly open: () => Promise<LinkAnswer> }
  | { readonly outcome: "elsewhere"; readonly host: string; readonly open: () => Promise<LinkAnswer> }
  | { readonly outcome: "fault"; readonly fault: OpenFault | KeptFault };

interface LinkInHand {
  readonly viewer: ViewerState;
  readonly opened: OpenedReport | undefined;
  /** The link that was opened last, without the words around it; undefined of a file. */
  readonly link: string | undefined;
  /** Opens what was pasted, chosen or dropped. */
  readonly open: (given: string | Blob) => void;
  /** Goes on where the reader was asked. */
  readonly goOn: () => void;
  /** After a fault that may be over: what was to be done last. */
  readonly retry: () => void;
}

type Asking = Extract<LinkAnswer, { open: unknown }>;

/** Opens a link or a file by `ask`, and others after it. `first`: an address, or what stands behind its #. */
export function useLink(first: string, ask: (given: string | Blob) => Promise<LinkAnswer>): LinkInHand {
  const [given, setGiven] = useState<string | Blob>(first);
  const [answer, setAnswer] = useState<LinkAnswer>();
  // Kept over a failure: the service knows by it that it is the same reader who asks again.
  const [asking, setAsking] = useState<Asking>();
  const isEmpty = typeof given === "string" && !/#|%23|\{/.test(given);

  const newest = useRef<Promise<LinkAnswer> | undefined>(undefined);

  const take = async (coming: Promise<LinkAnswer>) => {
    newest.current = coming;
    setAnswer(undefined);
    const next = await coming;
    // Another was opened meanwhile.
    if (newest.current !== coming) return;
    if (next.outcome === "once" || next.outcome === "elsewhere") setAsking(next);
    setAnswer(next);
  };
  const open = (next: string | Blob) => {
    setGiven(next);
    setAsking(undefined);
    void take(ask(next));
  };
  const goOn = () => {
    if (asking !== undefined) void take(asking.open());
  };
  useEffect(() => {
    if (!isEmpty) open(first);
  }, []);

  return {
    viewer: stateOf(answer, isEmpty),
    opened: answer?.outcome === "report" ? answer : undefined,
    link: typeof given === "string" ? (/https?:\/\/\S+/.exec(given)?.[0] ?? given) : undefined,
    open,
    goOn,
    retry: () => (asking === undefined ? open(given) : goOn()),
  };
}

function stateOf(answer: LinkAnswer | undefined, isEmpty: boolean): ViewerState {
  if (answer === undefined) return { state: isEmpty ? "empty" : "opening" };
  if (answer.outcome === "once") return { state: "once" };
  if (answer.outcome === "elsewhere") return { state: "elsewhere", host: answer.host };
  if (answer.outcome === "fault") return { state: "fault", fault: answer.fault };
  if (!("keptUntil" in answer)) return { state: "report" };
  return { state: "report", keptUntil: answer.keptUntil ?? "gone" };
}
