import { type BannerCandidate, incidentKind, saidKind } from "../../../shared/banner.ts";
import type { BannerMessage } from "../../../extension/content/banner-message.ts";
import { bannerMessage as finished } from "../../../extension/banner-words.ts";
import type { Armed } from "../../../shared/invoice-guard.ts";
import type { Language } from "../../../shared/locales/languages.ts";
import { titles } from "../../../shared/locales/titles.ts";
import type { PageMeaning } from "../../../shared/model/page-meaning.ts";
import { saidVerdict } from "../../../shared/said.ts";
import { now } from "../../shared/evidence.ts";
import { done } from "../gallery/diagnoses.ts";

const { target } = done("none");
const armed: Armed = { at: now, because: "lost" };

interface Scene {
  readonly banner?: BannerCandidate;
  readonly armed?: Armed;
}

export const bannerScenes = {
  "banner-user": { banner: incident("user") },
  "banner-beyond": { banner: incident("beyond") },
  "banner-unclear": { banner: incident("unclear") },
  "banner-submit": { banner: incident("submit"), armed },
  "banner-guard": { armed },
  "banner-guard-unclear": { banner: incident("unclear"), armed },
  "banner-session": { banner: said("session-ended") },
  "banner-maintenance": { banner: said("maintenance") },
  "banner-slow": { banner: { kind: "slow", target, at: now } },
  "banner-back": { banner: { kind: "back", target, at: now } },
} as const satisfies Readonly<Record<string, Scene>>;
export type BannerScene = keyof typeof bannerScenes;

/** What the background sends. */
export function bannerMessage(scene: BannerScene, language: Language): BannerMessage {
  const shown: Scene = bannerScenes[scene];
  const words = titles[language];
  const message = finished({
    target,
    banner: shown.banner,
    armed: shown.armed,
    words: language,
    titles: words,
    site: words.taxSite,
    now,
  });
  if (message === undefined) throw new Error(`${scene}: there is nothing to say`);
  return message;
}

function incident(name: Parameters<typeof done>[0]): BannerCandidate {
  const { target: shown, verdict } = done(name);
  const kind = verdict && incidentKind(verdict);
  if (verdict === undefined || kind === undefined) throw new Error(`${name}: no banner tells of it`);
  return { kind, target: shown, at: now, verdict };
}

function said(meaning: PageMeaning): BannerCandidate {
  const verdict = saidVerdict(target, { meanings: [meaning], source: "page" }, now);
  if (verdict === undefined) throw new Error(`${meaning}: no scenario`);
  return { kind: saidKind(verdict), target, at: now, verdict };
}
