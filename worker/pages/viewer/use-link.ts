import { useCallback, useEffect, useState } from "preact/hooks";
import type { ViewerState } from "../../../shared/ui/viewer-view.tsx";
import { openLink, type LinkOutcome, type OpenedLink } from "../../../shared/web/open-link.ts";
import { service } from "../service.ts";

type Once = Extract<LinkOutcome, { outcome: "once" }>;

interface LinkInHand {
  readonly viewer: ViewerState;
  readonly opened: OpenedLink | undefined;
  /** The link that was opened last, without the words around it. */
  readonly link: string;
  readonly open: (text: string) => void;
  readonly openOnce: () => void;
  /** After a fault that may be over: what was to be done last. */
  readonly retry: () => void;
}

/** Opens a link, and another where one is pasted. */
export function useLink(first: string): LinkInHand {
  const [text, setText] = useState(first);
  const [outcome, setOutcome] = useState<LinkOutcome>();
  // Kept over a failure: the service knows by it that it is the same reader who asks again.
  const [once, setOnce] = useState<Once>();
  const isEmpty = !/#|%23/.test(text);

  const open = useCallback((next: string) => {
    setText(next);
    setOutcome(undefined);
    setOnce(undefined);
    void openLink(service, next).then((opened) => {
      if (opened.outcome === "once") setOnce(opened);
      setOutcome(opened);
    });
  }, []);
  const openOnce = () => {
    if (once === undefined) return;
    setOutcome(undefined);
    void once.open().then(setOutcome);
  };
  useEffect(() => {
    if (!isEmpty) open(first);
  }, []);

  return {
    viewer: stateOf(outcome, isEmpty),
    opened: outcome?.outcome === "report" ? outcome : undefined,
    link: /https?:\/\/\S+/.exec(text)?.[0] ?? text,
    open,
    openOnce,
    retry: () => (once === undefined ? open(text) : openOnce()),
  };
}

function stateOf(outcome: LinkOutcome | undefined, isEmpty: boolean): ViewerState {
  if (outcome === undefined) return { state: isEmpty ? "empty" : "opening" };
  if (outcome.outcome === "once") return { state: "once" };
  if (outcome.outcome === "fault") return { state: "fault", fault: outcome.fault };
  if (!("keptUntil" in outcome)) return { state: "report" };
  return { state: "report", keptUntil: outcome.keptUntil ?? "gone" };
}
