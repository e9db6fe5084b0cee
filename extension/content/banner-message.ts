import type { BannerKind } from "../../shared/banner.ts";
import type { Target } from "../../shared/model/target.ts";
import type { Locus, Side } from "../../shared/model/verdict.ts";
import type { ScenarioId } from "../../shared/scenarios/index.ts";

/** From the background to a page that is alive: show this. The sentences are finished, in the user's language. */
export interface BannerMessage {
  readonly type: "banner";
  readonly kind: BannerKind | "guard";
  readonly target: Target;
  /** What is closed when this one is closed: it is not shown again in pages of its portal. */
  readonly subject: string;
  /** BCP 47, for screen readers. */
  readonly language: string;
  readonly side: Side;
  readonly locus: Locus;
  readonly scenario: ScenarioId;
  readonly product: string;
  readonly unofficial: string;
  /** None where the guard is all there is to say. */
  readonly sentence?: string;
  /** The double-invoice guard; it stands before the sentence. */
  readonly guard?: string;
  /** What can be done, the most useful first. */
  readonly actions: readonly { readonly kind: BannerAction; readonly label: string }[];
  readonly labels: Readonly<Record<"dismiss" | "minimise" | "restore" | "move", string>>;
  /** It goes by itself after so long, milliseconds. */
  readonly forMs?: number;
}

/** From the background: nothing is to be said any more. */
export interface BannerGoneMessage {
  readonly type: "banner-gone";
}

/**
 * `snooze-banner`: no banner for this portal for 30 minutes, in any tab · `look-up-invoices`: open the portal, where issued
 * invoices are looked up · `release-guard`: the user has looked.
 */
export type BannerAction = "open-diagnosis" | "snooze-banner" | "look-up-invoices" | "release-guard";

/** From the page to the background, in the form of extension/messages.ts. */
export type BannerRequest =
  | { readonly kind: BannerAction; readonly target: Target }
  | { readonly kind: "dismiss-banner"; readonly target: Target; readonly subject: string }
  /** A page has been loaded: what is to be shown in it? Whose page it is, the browser tells. */
  | { readonly kind: "page-alive" }
  /** The user pressed a button that issues, at this moment of the local clock. Never which one. */
  | { readonly kind: "issue-pressed"; readonly at: number };
