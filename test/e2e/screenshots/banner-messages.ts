import type { BannerMessage } from "../../../extension/content/banner-message.ts";
import { mayHaveIssued } from "../../../shared/double-invoice.ts";
import type { Language } from "../../../shared/locales/languages.ts";
import { verdictSentence } from "../../../shared/locales/sentence.ts";
import { titles } from "../../../shared/locales/titles.ts";
import { done } from "../gallery/diagnoses.ts";

export const bannerScenes = { "banner-user": "user", "banner-beyond": "beyond", "banner-submit": "submit" } as const;
export type BannerScene = keyof typeof bannerScenes;

/** What the background sends for a finished diagnosis. */
export function bannerMessage(scene: BannerScene, language: Language): BannerMessage {
  const { target, verdict, evidence } = done(bannerScenes[scene]);
  if (verdict === undefined) throw new Error(`${scene}: a finished diagnosis has a verdict`);
  const texts = titles[language];
  const { guard, ...labels } = texts.banner;
  return {
    type: "banner",
    about: "incident",
    target,
    language,
    side: verdict.side,
    locus: verdict.locus,
    scenario: verdict.scenario,
    product: texts.product,
    sentence: verdictSentence(texts, verdict, texts.taxSite),
    ...(mayHaveIssued(evidence.observation) && { guard }),
    labels,
  };
}
