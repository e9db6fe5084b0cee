import type { Fallbacks } from "./fallbacks-shape.ts";
import type { EvidenceKey } from "../model/evidence.ts";
import type { Finding } from "../model/finding.ts";
import type { MeasuredLayer } from "../model/layer.ts";
import type { System } from "../model/remedy.ts";
import type { RungId, RungState } from "../model/rung.ts";
import type { Confidence, Note, Settler, Side } from "../model/verdict.ts";
import type { remedies, RemedyId } from "../remedies/index.ts";
import type { ScenarioId } from "../scenarios/index.ts";
import type { About } from "./about.ts";
import type { CheckTexts } from "./checks-shape.ts";
import type { FailureKind } from "./failure-kind.ts";
import type { GuideTexts } from "./guide-shape.ts";
import type { PageTexts } from "./page-shape.ts";
import type { WatchingTexts } from "./watching-shape.ts";

type Telling = (about: About) => string;

/** A text with a site's name in it, to be put there by `fill`; `{Site}` where a sentence begins with it. */
export type AboutSite = `${string}{site}${string}` | `${string}{Site}${string}`;
/** A text with a scenario's title in it. */
export type AboutScenario = `${string}{title}${string}`;

/** All that is said outside the extension's own pages: toolbar, banner, and the one sentence of a verdict. Plain data. */
export interface Titles {
  readonly product: string;
  readonly tagline: string;
  /** A government's invoicing site, whichever region's. */
  readonly taxSite: string;
  /** One short statement each, without the full stop. */
  readonly scenario: Readonly<Record<ScenarioId, string>>;
  readonly sentence: {
    readonly beyondCertain: AboutSite;
    readonly beyond: AboutSite;
    /** It answers, and refuses this user or network. */
    readonly application: AboutScenario;
    /** The page said it itself, so it has answered. */
    readonly said: AboutScenario;
    readonly user: AboutScenario;
    readonly userPossible: AboutScenario;
    readonly unclear: string;
    /** Added to `unclear`, by what would settle it. */
    readonly settle: Readonly<Record<Settler, string>>;
    readonly none: AboutSite;
  };
  readonly banner: {
    /** Under every banner: whose it is not. */
    readonly unofficial: string;
    /** No answer so far. */
    readonly slow: AboutSite;
    readonly back: AboutSite;
    readonly details: string;
    readonly snooze: string;
    readonly dismiss: string;
    readonly minimise: string;
    readonly restore: string;
    readonly move: string;
    /** A submit got no answer: look before issuing again; by how long ago that was. */
    readonly guard: Readonly<Record<"fresh" | "again" | "over", string>>;
    /** To where issued invoices are looked up. */
    readonly lookUp: string;
    /** The user has looked, and knows. */
    readonly release: string;
  };
  /** What a site that somebody waits for has come to. */
  readonly notification: { readonly back: AboutSite; readonly gaveUp: AboutSite };
  readonly toolbar: {
    readonly idle: string;
    readonly waiting: AboutSite;
    readonly checking: AboutSite;
    readonly resolved: AboutSite;
  };
}

interface Explanation {
  /** One plain sentence without jargon: what it means for whoever issues invoices. */
  readonly clerk: Telling;
  /** One paragraph: what the evidence looks like, what it excludes, where to look. */
  readonly it: Telling;
}
/** Why a scenario is the one. */
export type Explanations = Readonly<Record<ScenarioId, Explanation>>;

interface RemedyText<Id extends RemedyId> {
  readonly title: string;
  /** One action each, as many as the guide has steps. */
  readonly clerk: (about: About) => StepTexts<(typeof remedies)[Id]["steps"]>;
  readonly it: (about: About) => readonly string[];
}
type StepTexts<Steps extends readonly unknown[]> = { readonly [Step in keyof Steps]: string };
export type Remedies = { readonly [Id in RemedyId]: RemedyText<Id> };

export type RelationKind = Finding["relation"] | "agree-ok";

/** What the parts of a diagnosis say. */
export interface Ui extends PageTexts, CheckTexts, GuideTexts, WatchingTexts {
  readonly fallbacks: Fallbacks;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly confidenceLabel: string;
  /** Before a scenario that is only possible. */
  readonly mostLikely: string;
  readonly side: Readonly<Record<Side, string>>;
  readonly rungs: {
    readonly heading: string;
    readonly name: Readonly<Record<Exclude<RungId, "site">, string>>;
    /** The last rung, by what the site is called. */
    readonly siteName: (site: string) => string;
    readonly state: Readonly<Record<RungState, string>>;
  };
  readonly findings: {
    readonly heading: string;
    readonly intro: string;
    readonly check: string;
    readonly expected: string;
    readonly browser: string;
    readonly probe: string;
    readonly compared: string;
    readonly layer: Readonly<Record<MeasuredLayer, string>>;
    readonly expectation: Readonly<Record<MeasuredLayer, string>>;
    readonly relation: Readonly<Record<RelationKind, string>>;
    readonly ok: string;
    readonly status: (status: number) => string;
    readonly notMeasured: string;
    readonly abstains: string;
    readonly failure: Readonly<Record<FailureKind, string>>;
  };
  readonly technical: {
    readonly heading: string;
    readonly evidence: Readonly<Record<EvidenceKey, string>>;
    readonly target: string;
    readonly elapsed: string;
  };
  readonly excluded: {
    readonly heading: string;
    /** Stands before the cause, so that nobody reads the list as findings. */
    readonly not: string;
    readonly by: Readonly<Record<EvidenceKey, string>>;
  };
  readonly alternatives: string;
  /** Over the alternatives of a verdict that is certain: a second cause at the same time. */
  readonly alsoSeen: string;
  readonly settle: { readonly heading: string; readonly how: Readonly<Record<Settler, string>> };
  readonly remedy: {
    readonly heading: string;
    readonly forClerk: string;
    readonly forIt: string;
    readonly audience: string;
    readonly commands: string;
    readonly system: Readonly<Record<System, string>>;
    readonly copy: string;
    readonly copied: string;
  };
  readonly notes: { readonly heading: string; readonly text: Readonly<Record<Note, string>> };
}
