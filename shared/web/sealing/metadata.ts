import { utf8 } from "../utf8.ts";

/** How long the service may keep a report, seconds: an hour, a day, a week, 30 days. */
export const lifetimes = [3_600, 86_400, 604_800, 2_592_000] as const;
export type Lifetime = (typeof lifetimes)[number];

/** Version of how reports are sealed. A reader refuses another one. */
export const sealVersion = 1;

/**
 * What the service must know of a sealed report, and is authenticated with it: the service can neither pass one report off
 * for another nor name another lifetime or number of openings than its maker chose. Whether it keeps to them no reader can
 * see.
 */
export interface SealMetadata {
  readonly version: typeof sealVersion;
  /** See report-id.ts. */
  readonly id: string;
  /** Not a moment: the maker's clock may be wrong, and often that is what the report is about. */
  readonly lifetime: Lifetime;
  /** Whether it opens once. */
  readonly once: boolean;
}

/** The associated data of AES-GCM: every member, in one spelling. */
export function associatedData({ version, id, lifetime, once }: SealMetadata): Uint8Array<ArrayBuffer> {
  return utf8(JSON.stringify(["fapiao-doctor report", version, id, lifetime, once]));
}
