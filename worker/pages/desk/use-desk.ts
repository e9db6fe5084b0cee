import { useRef, useState } from "preact/hooks";
import { type DeskItem, type DeskState, withNews } from "../../../shared/desk/desk-item.ts";
import type { DeskNews } from "../../../shared/ui/desk-props.ts";
import { findLinks, type FoundLink } from "../../../shared/web/desk/find-links.ts";
import { openLinks } from "../../../shared/web/desk/open-links.ts";
import { type LinkOutcome, openLink } from "../../../shared/web/open-link.ts";
import { service } from "../service.ts";

/** What has to be known of a link to open it; never shown, stored or exported. */
interface InHand {
  readonly number: number;
  readonly link: FoundLink;
  /** Kept over a failure: the service knows by it that it is the same reader who asks again. */
  once?: Extract<LinkOutcome, { outcome: "once" }>;
}

interface Desk {
  readonly items: readonly DeskItem[];
  readonly news: DeskNews;
  readonly paste: (text: string) => void;
  readonly openOnce: (numbers: readonly number[]) => void;
  readonly retry: (numbers: readonly number[]) => void;
  readonly clear: () => void;
}

const wait = (seconds: number) => new Promise<void>((resolve) => setTimeout(resolve, seconds * 1_000));

/** Finds links, opens them, and keeps what they held as long as the page is open. */
export function useDesk(): Desk {
  const [items, setItems] = useState<readonly DeskItem[]>([]);
  const [news, setNews] = useState<Omit<DeskNews, "progress">>({});
  const hand = useRef<readonly InHand[]>([]);
  // Goes on when the list is cleared: what was still on its way then is not taken for something new.
  const count = useRef(0);

  const openAll = (links: readonly InHand[], open: (one: InHand) => Promise<LinkOutcome>): void => {
    const tell = ({ number }: InHand, state: DeskState) => setItems((known) => withNews(known, number, state));
    void openLinks(links, {
      open,
      wait,
      atOnce: 3,
      onBegin: (one) => tell(one, { is: "opening" }),
      onOutcome: (one, outcome) => {
        if (outcome.outcome === "once") one.once = outcome;
        tell(one, stateOf(outcome));
      },
      onPause: (pauseSeconds) => setNews((told) => ({ ...told, pauseSeconds })),
    });
  };

  const paste = (text: string) => {
    const { links, left } = findLinks(text);
    const fresh = links.filter((link) => !hand.current.some((one) => one.link.text === link.text));
    const added = fresh.map((link, place): InHand => ({ number: count.current + place + 1, link }));
    count.current += added.length;
    hand.current = [...hand.current, ...added];
    setNews({ found: { links: links.length, again: links.length - fresh.length, left } });
    setItems((known) => [
      ...known,
      ...added.map(({ number, link }): DeskItem => ({ number, before: link.before, state: begun(link) })),
    ]);
    openAll(
      added.filter(({ link }) => !isElsewhere(link)),
      ({ link }) => openLink(service, link.text),
    );
  };

  const again = (numbers: readonly number[]) => {
    openAll(
      hand.current.filter(({ number }) => numbers.includes(number)),
      ({ link, once }) => (once === undefined ? openLink(service, link.text) : once.open()),
    );
  };

  const clear = () => {
    hand.current = [];
    setItems([]);
    setNews({ isCleared: true });
  };

  const left = items.filter(({ state }) => state.is === "waiting" || state.is === "opening").length;
  const progress = left === 0 ? undefined : { done: items.length - left, all: items.length };
  return { items, news: { ...news, progress }, paste, openOnce: again, retry: again, clear };
}

/** A sealed report of somebody else's service, whom this page may not ask. */
function isElsewhere({ id, host }: FoundLink): boolean {
  return id !== undefined && host !== undefined && host !== new URL(service.origin).host;
}

function begun(link: FoundLink): DeskState {
  return isElsewhere(link) ? { is: "fault", fault: "elsewhere", host: link.host } : { is: "waiting" };
}

function stateOf(outcome: LinkOutcome): DeskState {
  if (outcome.outcome === "once") return { is: "once" };
  if (outcome.outcome === "fault") return { is: "fault", fault: outcome.fault };
  const { report, isNewer } = outcome;
  return { is: "report", report, isNewer, isLast: "keptUntil" in outcome && outcome.keptUntil === undefined };
}
