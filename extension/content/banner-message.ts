import type { Target } from "../../shared/model/target.ts";
import type { Locus, Side } from "../../shared/model/verdict.ts";
import type { ScenarioId } from "../../shared/scenarios/index.ts";

/** From the background to a page that is alive: show this. The sentences are finished, in the user's language. */
export interface BannerMessage {
  readonly type: "banner";
  /** An `incident` takes the place of what a page said, never the other way round. */
  readonly about: "incident" | "page";
  readonly target: Target;
  /** BCP 47, for screen readers. */
  readonly language: string;
  readonly side: Side;
  readonly locus: Locus;
  readonly scenario: ScenarioId;
  readonly product: string;
  readonly sentence: string;
  /** The double-invoice guard; it stands before the sentence. */
  readonly guard?: string;
  readonly labels: { readonly details: string; readonly snooze: string; readonly dismiss: string };
}

/** From the background: the incident is over, take it away. What a page said goes with the page. */
export interface BannerGoneMessage {
  readonly type: "banner-gone";
}

/** From the page to the background, in the form of extension/messages.ts. */
export interface BannerRequest {
  /** `snooze-banner`: no banner for this target for 30 minutes, in any tab. */
  readonly kind: "open-diagnosis" | "snooze-banner";
  readonly target: Target;
}
