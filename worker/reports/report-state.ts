import type { ReportEnding } from "../../shared/protocol.ts";
import type { SealMetadata } from "../../shared/web/sealing/metadata.ts";

/** A report as it comes: nothing in it opens it. */
export interface NewReport extends SealMetadata {
  readonly sealed: Uint8Array<ArrayBuffer>;
  /** SHA-256 of the token that is wanted of whoever fetches it. */
  readonly accessHash: Uint8Array<ArrayBuffer>;
  /** SHA-256 of the token that is wanted of whoever deletes it. */
  readonly deleteHash: Uint8Array<ArrayBuffer>;
}

export interface KeptReport extends NewReport {
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

/** What is left of a report that is gone, so that whoever has its link is told why. */
export interface Tombstone {
  readonly ending: ReportEnding;
  readonly accessHash: Uint8Array<ArrayBuffer>;
  readonly deleteHash: Uint8Array<ArrayBuffer>;
  /** Who opened it: a number that the reader made up, so that he may say so twice. */
  readonly reader?: string;
}

/** How long a tombstone stands. */
export const tombstoneMs = 30 * 86_400_000;
