import type { BannerMessage } from "./banner-message.ts";
import { bannerParts, type BannerPresses } from "./banner-parts.ts";
import { bannerStyles, hostStyles } from "./banner-styles.ts";
import { freestPlaces, type Place } from "./free-place.ts";

/** A banner in the page. */
export interface BannerHost {
  readonly isInUse: () => boolean;
  readonly remove: () => void;
}

const hostName = "fapiao-doctor-banner";
/** A page that takes it away more often than this means it. */
const restoreTimes = 3;

/**
 * Puts the banner into the page, in the top layer: above whatever the page stacks. Undefined where the page does not let
 * it.
 *
 * The words stand in a second closed shadow root, in an element without a name of its own: a page that defines an element
 * of the host's name gets at the host's closed root (`ElementInternals.shadowRoot`), but not at one of a `div`.
 */
export function bannerHost(
  message: BannerMessage,
  { act, dismiss }: Pick<BannerPresses, "act" | "dismiss">,
): BannerHost | undefined {
  const host = document.createElement(hostName);
  host.lang = message.language;
  host.dataset["side"] = message.side;
  host.dataset["locus"] = message.locus;
  host.dataset["scenario"] = message.scenario;
  const inner = document.createElement("div");
  const { bar, say, resize } = bannerParts(message, { act, dismiss, move, resize: resized });
  let ranked: readonly Place[] = [];
  let isGone = false;
  let restored = 0;

  let root: ShadowRoot;
  try {
    closedRoot(host, hostStyles).append(inner);
    root = closedRoot(inner, bannerStyles);
    root.append(bar);
    host.popover = "manual";
    put();
  } catch (error) {
    host.remove();
    console.debug("Fapiao Doctor: this page forbids the banner:", error);
    return undefined;
  }
  const observer = new MutationObserver(restore);
  observer.observe(document.documentElement, { childList: true });
  host.addEventListener("toggle", restore);
  // Screen readers announce what changes inside a live region, not what it is born with.
  requestAnimationFrame(() => {
    say();
    // Small where all of it would lie on the form.
    if (rank() > 0) {
      resize(true);
      rank();
    }
    place(ranked[0]);
  });
  return {
    isInUse: () => host.matches(":hover") || root.activeElement !== null,
    remove: () => {
      isGone = true;
      observer.disconnect();
      host.remove();
    },
  };

  function put(): void {
    document.documentElement.append(host);
    host.showPopover();
  }

  /** Some pages remove what they do not know; ours is put back, for a while. */
  function restore(): void {
    if (isGone || restored >= restoreTimes || (host.isConnected && host.matches(":popover-open"))) return;
    restored += 1;
    try {
      put();
    } catch (error) {
      console.debug("Fapiao Doctor: this page takes the banner away:", error);
    }
  }

  /** Tries all places; how many controls it covers at best. */
  function rank(): number {
    const found = freestPlaces((tried) => {
      place(tried);
      return bar.getBoundingClientRect();
    });
    ranked = found.map(({ place: free }) => free);
    return found[0]?.covers ?? 0;
  }

  /** To the next best place, and from the last one to the best again. */
  function move(): void {
    const at = ranked.findIndex((one) => one === host.dataset["place"]);
    place(ranked[(at + 1) % ranked.length]);
  }

  function resized(isSmall: boolean): void {
    host.toggleAttribute("data-small", isSmall);
  }

  function place(where: Place = "top"): void {
    host.dataset["place"] = where;
    bar.classList.toggle("card", where.includes("-"));
  }
}

function closedRoot(element: HTMLElement, styles: string): ShadowRoot {
  const root = element.attachShadow({ mode: "closed" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  return root;
}
