import { useEffect, useRef, useState } from "preact/hooks";
import type { PracticeTexts } from "../../../shared/locales/practice-shape.ts";
import type { Side } from "../../../shared/model/verdict.ts";
import type { BannerAction, BannerMessage } from "../../content/banner-message.ts";
import { bannerParts } from "../../content/banner-parts.ts";
import { bannerStyles } from "../../content/banner-styles.ts";
import { badgeOfIcon, iconOfSide, iconPath } from "../../toolbar-icons.ts";

interface BrowserStageProps {
  readonly address: string;
  readonly side: Side;
  /** What the toolbar button says. */
  readonly title: string;
  readonly message: BannerMessage | undefined;
  readonly words: PracticeTexts;
  readonly onAct: (action: BannerAction) => void;
  readonly onMove: () => void;
}

/** A window of the browser: the toolbar's button, and the banner in the page. */
export function BrowserStage({ address, side, title, message, words, onAct, onMove }: BrowserStageProps) {
  const [isClosed, setClosed] = useState(false);
  const icon = iconOfSide[side];
  return (
    <>
      <div class="window">
        <p class="window-bar">
          <span class="window-address">{address}</span>
          <span class="window-icon">
            <img src={iconPath(icon, 32)} width="24" height="24" alt="" />
            <span aria-hidden="true">{badgeOfIcon[icon]}</span>
          </span>
        </p>
        <p class="window-tooltip">
          <small>{words.tooltip}</small>
          {title}
        </p>
        {message && !isClosed && (
          <Banner message={message} onAct={onAct} onMove={onMove} onDismiss={() => setClosed(true)} />
        )}
        <div class="window-page" aria-hidden="true" />
      </div>
      {message === undefined && <p class="hint">{words.noBanner}</p>}
      {message && isClosed && (
        <p class="practice-hint">
          {words.bannerClosed}{" "}
          <button type="button" class="secondary" onClick={() => setClosed(false)}>
            {words.showBanner}
          </button>
        </p>
      )}
    </>
  );
}

interface BannerProps {
  readonly message: BannerMessage;
  readonly onAct: (action: BannerAction) => void;
  readonly onDismiss: () => void;
  readonly onMove: () => void;
}

/** The content script's own elements and styles, in a place of this page instead of over a portal's. */
function Banner({ message, onAct, onDismiss, onMove }: BannerProps) {
  const place = useRef<HTMLDivElement>(null);
  const presses = useRef({ onAct, onDismiss, onMove });
  presses.current = { onAct, onDismiss, onMove };
  const told = JSON.stringify(message);
  useEffect(() => {
    const host = place.current;
    if (host === null) return;
    const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(bannerStyles);
    root.adoptedStyleSheets = [sheet];
    const { bar, say } = bannerParts(message, {
      act: (action) => presses.current.onAct(action),
      dismiss: () => presses.current.onDismiss(),
      move: () => presses.current.onMove(),
      resize: () => undefined,
    });
    // There is less room than over a page: the form that it has in a page's corner.
    bar.classList.add("card");
    root.replaceChildren(bar);
    say();
    // `told` is the message by its content: the same one must not be built, and read out, again.
  }, [told]);
  return <div class="window-banner" ref={place} />;
}
