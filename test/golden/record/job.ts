import type { Gathered, Recording } from "../recording.ts";
import type { Seed } from "../../lab/conductor.ts";

/** What a recorder is told. */
export interface Job {
  readonly situation: string;
  /** Folder of the built extension. */
  readonly extension: string;
  /** Folder of the built Worker. */
  readonly prebuilt: string;
  /** The probe's history: it used to reach the portal. */
  readonly seed: Seed;
}

/** What it answers. */
export type Answer =
  | { readonly kind: "recorded"; readonly recording: Recording; readonly gathered: Gathered }
  | { readonly kind: "trouble"; readonly why: string };
