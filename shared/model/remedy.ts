import type { EvidenceKey } from "./evidence.ts";

/** Operating systems for which commands are given; `linux` is the domestic desktop systems too (统信 UOS, 麒麟). */
export const systems = ["windows", "macos", "linux"] as const;
export type System = (typeof systems)[number];

/** Who carries out a guide: whoever issues invoices, or whoever looks after computers and network. */
export const audiences = ["clerk", "it"] as const;
export type Audience = (typeof audiences)[number];

/** Evidence that is gathered again to see whether a guide has worked; all of it can be told well from bad. */
export const confirmKeys = [
  "link",
  "captive",
  "clock",
  "neutral",
  "neutralPort",
  "unrelated",
  "doh",
  "egress",
  "quality",
  "families",
  "loopback",
  "tab",
  "page",
  "observation",
  "probe",
  "recheck",
] as const satisfies readonly EvidenceKey[];
export type ConfirmKey = (typeof confirmKeys)[number];

/** Whom to call when the steps are somebody else's to take. */
export const contacts = ["office-it", "provider", "tax-hotline", "vendor", "manager"] as const;
export type Contact = (typeof contacts)[number];

/** Small pictures of where to click or what to plug in. */
export const drawingIds = [
  "network-icon",
  "clock-corner",
  "switch-on",
  "switch-off",
  "cable",
  "router-power",
  "browser-corner",
  "address-icon",
  "private-window",
  "usb-key",
  "phone-data",
  "hotspot",
  "address-end",
  "find-issued",
  "sign-in",
] as const;
export type DrawingId = (typeof drawingIds)[number];

/** One action of a clerk. Its words are the text at the same place in the locales. */
export interface RemedyStep {
  /** Where words fail. */
  readonly draws?: DrawingId;
  /**
   * What happens when it is done. `check`: the product looks whether it worked · `next`: it alone can have changed nothing,
   * so nobody is asked · `wait`: somebody else acts now; the product looks from time to time.
   */
  readonly after: "check" | "next" | "wait";
}

/**
 * A guided fix. Its steps are texts of the locales; what is the same in every language is here.
 */
export interface Remedy<RemedyId extends string = string> {
  readonly id: RemedyId;
  /** What is gathered after a step: what the guide itself changes first, what decides for the user last. */
  readonly confirm: readonly [ConfirmKey, ...ConfirmKey[]];
  /** For a clerk, one action each. */
  readonly steps: readonly [RemedyStep, ...RemedyStep[]];
  /** Who can do what the clerk cannot; null where nobody need be called. */
  readonly contact: Contact | null;
  /** For IT, one line each: what to look at, then what mends it; `{host}` and `{port}` stand for the target's. */
  readonly commands: Readonly<Partial<Record<System, readonly string[]>>>;
}
