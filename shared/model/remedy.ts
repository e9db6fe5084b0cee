import type { EvidenceKey } from "./evidence.ts";

/** Operating systems for which commands are given. */
export const systems = ["windows", "macos", "linux"] as const;
export type System = (typeof systems)[number];

/**
 * A guided fix. Its steps are texts of the locales; what is the same in every language is here.
 */
export interface Remedy<RemedyId extends string = string> {
  readonly id: RemedyId;
  /** Evidence that is gathered again to prove that it worked. */
  readonly confirm: readonly EvidenceKey[];
  /** For IT, one line each: what to look at, then what mends it; `{host}` and `{port}` stand for the target's. */
  readonly commands: Readonly<Partial<Record<System, readonly string[]>>>;
}
