import type { LinkOutcome } from "../open-link.ts";

interface Opening<Link> {
  readonly open: (link: Link) => Promise<LinkOutcome>;
  /** How many are asked for at the same time. */
  readonly atOnce: number;
  /** Resolves after so many seconds. */
  readonly wait: (seconds: number) => Promise<void>;
  /** One is begun; and what came of it. */
  readonly onBegin: (link: Link) => void;
  readonly onOutcome: (link: Link, outcome: LinkOutcome) => void;
  /** The service asks for a pause of so many seconds; undefined when it is over. */
  readonly onPause: (seconds: number | undefined) => void;
}

/** After so many pauses for one link it is said that the service is busy. */
const mostTries = 4;
/** Where the service does not say how long. */
const usualPause = 5;
/** Nobody waits longer at a page. */
const longestPause = 120;

/**
 * Opens links, a few at a time and in their order. Where the service is busy, nobody asks before the time that it names
 * (RFC 9110, 10.2.3). Resolves when there is news of every link.
 */
export async function openLinks<Link>(links: readonly Link[], opening: Opening<Link>): Promise<void> {
  const left = links.values();
  let pause: Promise<void> | undefined;

  const takeBreak = (seconds: number): Promise<void> => {
    opening.onPause(seconds);
    const over = opening.wait(seconds).then(() => {
      if (pause !== over) return;
      pause = undefined;
      opening.onPause(undefined);
    });
    return over;
  };

  const openOne = async (link: Link): Promise<LinkOutcome> => {
    for (let tries = 1; ; tries += 1) {
      await pause;
      const outcome = await opening.open(link);
      if (outcome.outcome !== "fault" || outcome.fault !== "busy" || tries === mostTries) return outcome;
      pause ??= takeBreak(Math.min(outcome.retryAfterSeconds ?? usualPause, longestPause));
    }
  };

  const worker = async (): Promise<void> => {
    for (const link of left) {
      await pause;
      opening.onBegin(link);
      opening.onOutcome(link, await openOne(link));
    }
  };
  await Promise.all(Array.from({ length: opening.atOnce }, worker));
}
