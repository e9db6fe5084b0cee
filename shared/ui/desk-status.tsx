import type { Ref } from "preact";
import type { DeskNews } from "./desk-props.ts";
import type { DeskVoice } from "./desk-words.ts";

interface DeskStatusProps {
  readonly news: DeskNews;
  /** How many reports are there, and how many links led to one of them again. */
  readonly reports: number;
  readonly same: number;
  /** Links of which there is more to say, under the reports. */
  readonly unopened: number;
  readonly voice: DeskVoice;
  readonly statusRef: Ref<HTMLDivElement>;
}

/** What was found, and how far opening it is. */
export function DeskStatus({ news, reports, same, unopened, voice, statusRef }: DeskStatusProps) {
  const { paste, opening, clear } = voice.words;
  const { found, progress, pauseSeconds, isCleared } = news;
  const isOpening = progress !== undefined && progress.done < progress.all;
  return (
    <div class="desk-status" tabIndex={-1} ref={statusRef}>
      <div role="status">
        {isCleared && <p>{clear.cleared}</p>}
        {found !== undefined && <p>{found.links === 0 ? paste.none : paste.found(found.links, found.again)}</p>}
        {found !== undefined && found.left > 0 && <p>{paste.left(found.left)}</p>}
        {isOpening && pauseSeconds !== undefined && <p>{opening.pause(pauseSeconds)}</p>}
        {!isOpening && reports > 0 && <p>{opening.done(reports, same)}</p>}
        {!isOpening && unopened > 0 && <p>{opening.unopened(unopened)}</p>}
      </div>
      {/* Not in the status: nobody wants to hear each number. */}
      {isOpening && (
        <p class="desk-progress">
          <progress
            max={progress.all}
            value={progress.done}
            aria-label={opening.progress(progress.done, progress.all)}
          />
          <span aria-hidden="true">{opening.progress(progress.done, progress.all)}</span>
        </p>
      )}
    </div>
  );
}
